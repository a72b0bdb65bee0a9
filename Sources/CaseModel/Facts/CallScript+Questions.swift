extension CallScript {
  var insurance: [CallQuestion] {
    [whoSpeaks, paid, programme, approval] + hurry + [network, exception, tests, share, left, inWriting, appeal]
  }

  var medicareOriginal: [CallQuestion] {
    [
      whoSpeaks, paid, tests, inWriting, appeal,
      CallQuestion("Has this year's deductible been met?", [.cost]),
      CallQuestion("Who pays the 20% that is left?", [.cost]),
      CallQuestion("Do you take Medicare?", [.network], asking: .office),
    ]
  }

  var nhs: [CallQuestion] {
    [
      CallQuestion("Will you refer \(subject.spokenObject) for a second opinion?", [.referral], asking: .office),
      CallQuestion("To whom, how long is the wait, and is there a cancellation list?", [.referral], asking: .office),
      CallQuestion("Who sends the records?", [], asking: .office),
      CallQuestion("Is there anything to pay?", [.cost], asking: .office),
    ]
  }

  var ukPrivate: [CallQuestion] {
    [
      whoSpeaks, paid, approval, network, tests, share,
      CallQuestion("Is there any limit to what you pay?", [.cost]), inWriting,
    ]
  }

  var nobody: [CallQuestion] {
    let medicaid = CallQuestion("Could Medicaid, or Medicare from 65, cover this?", [.other])
    return [
      CallQuestion("Is a referral needed?", [.referral], asking: .office),
      CallQuestion("What is the full price, in writing?", [.cost], asking: .office),
      CallQuestion("Is it less for people who pay themselves?", [.cost], asking: .office),
      CallQuestion("Is there a help fund, or payment in instalments?", [.cost], asking: .office),
      CallQuestion("Can the existing tests be used?", [.cost], asking: .office),
      CallQuestion("Is a video visit or a written opinion cheaper?", [.cost], asking: .office),
    ] + (jurisdiction == .us ? [medicaid] : [])
  }

  private var whoSpeaks: CallQuestion { CallQuestion("May I have your name, and this call's reference number?") }

  private var paid: CallQuestion {
    CallQuestion("Do you pay for a second opinion for \(subject.spokenObject)? And for a third?", [.coverage])
  }

  private var programme: CallQuestion {
    CallQuestion("Do you have a second-opinion service of your own?", [.programme])
  }

  private var approval: CallQuestion {
    CallQuestion(
      "Is a referral or your approval needed beforehand? Who files it, and until when?", [.referral, .authorization])
  }

  private var hurry: [CallQuestion] {
    treatmentDay.map { [CallQuestion("Treatment is planned for \($0.words): can you hurry?", [.other])] } ?? []
  }

  private var network: CallQuestion {
    CallQuestion("Are both the doctor and the clinic in the network?", [.network])
  }

  private var exception: CallQuestion {
    CallQuestion("If not: do you make an exception when no expert is in it?", [.network])
  }

  private var tests: CallQuestion {
    CallQuestion("Are new tests paid for, and reading the scans and tissue again?", [.other])
  }

  private var share: CallQuestion {
    CallQuestion("What will \(subject.spokenTogether) have to pay? Is a copay due before the deductible?", [.cost])
  }

  private var left: CallQuestion {
    CallQuestion("How much is left of the deductible, and of the yearly maximum?", [.cost])
  }

  private var inWriting: CallQuestion {
    CallQuestion("Where does this stand in writing, and when will it arrive?", [.other])
  }

  private var appeal: CallQuestion {
    CallQuestion("If you refuse, how can \(subject.spokenTogether) appeal, and by when?", [.appeal])
  }
}
