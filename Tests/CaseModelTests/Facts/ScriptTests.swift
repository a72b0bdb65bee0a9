import CaseModel
import Testing

struct ScriptTests {
  private func said(_ payer: CallScript.Payer, _ jurisdiction: Jurisdiction = .us, _ day: Day? = nil) -> String {
    let script = CallScript(
      payer: payer, subject: Subject(relation: .oneself), jurisdiction: jurisdiction, treatmentDay: day)
    return script.questions.map { question in
      let topics = question.topics.map(\.rawValue).joined(separator: " ")
      return "\(question.listener == .office ? "office: " : "")\(question.text)\(topics.isEmpty ? "" : " [\(topics)]")"
    }.joined(separator: "\n")
  }

  @Test func `the twelve questions to an insurer`() throws {
    let expected = """
      May I have your name, and this call's reference number?
      Do you pay for a second opinion for me? And for a third? [coverage]
      Do you have a second-opinion service of your own? [programme]
      Is a referral or your approval needed beforehand? Who files it, and until when? [referral authorization]
      Treatment is planned for Wed 16 Dec 2026: can you hurry? [other]
      Are both the doctor and the clinic in the network? [network]
      If not: do you make an exception when no expert is in it? [network]
      Are new tests paid for, and reading the scans and tissue again? [other]
      What will I have to pay? Is a copay due before the deductible? [cost]
      How much is left of the deductible, and of the yearly maximum? [cost]
      Where does this stand in writing, and when will it arrive? [other]
      If you refuse, how can I appeal, and by when? [appeal]
      """
    #expect(try said(.insurance, .us, day("2026-12-16")) == expected)
    #expect(try said(.medicareAdvantage, .us, day("2026-12-16")) == expected)
  }

  @Test func `without a day of treatment nobody is asked to hurry`() {
    #expect(!said(.insurance).contains("hurry"))
    #expect(said(.insurance).split(separator: "\n").count == 11)
  }

  @Test func `the questions for Original Medicare`() {
    #expect(
      said(.medicareOriginal) == """
        May I have your name, and this call's reference number?
        Do you pay for a second opinion for me? And for a third? [coverage]
        Are new tests paid for, and reading the scans and tissue again? [other]
        Where does this stand in writing, and when will it arrive? [other]
        If you refuse, how can I appeal, and by when? [appeal]
        Has this year's deductible been met? [cost]
        Who pays the 20% that is left? [cost]
        office: Do you take Medicare? [network]
        """)
  }

  @Test func `the questions in the United Kingdom`() {
    #expect(
      said(.nhs, .uk) == """
        office: Will you refer me for a second opinion? [referral]
        office: To whom, how long is the wait, and is there a cancellation list? [referral]
        office: Who sends the records?
        office: Is there anything to pay? [cost]
        """)
    #expect(
      said(.ukPrivate, .uk) == """
        May I have your name, and this call's reference number?
        Do you pay for a second opinion for me? And for a third? [coverage]
        Is a referral or your approval needed beforehand? Who files it, and until when? [referral authorization]
        Are both the doctor and the clinic in the network? [network]
        Are new tests paid for, and reading the scans and tissue again? [other]
        What will I have to pay? Is a copay due before the deductible? [cost]
        Is there any limit to what you pay? [cost]
        Where does this stand in writing, and when will it arrive? [other]
        """)
  }

  @Test func `the questions of those who pay themselves`() {
    let elsewhere = """
      office: Is a referral needed? [referral]
      office: What is the full price, in writing? [cost]
      office: Is it less for people who pay themselves? [cost]
      office: Is there a help fund, or payment in instalments? [cost]
      office: Can the existing tests be used? [cost]
      office: Is a video visit or a written opinion cheaper? [cost]
      """
    #expect(said(.nobody, .au) == elsewhere)
    #expect(said(.nobody, .us) == elsewhere + "\nCould Medicaid, or Medicare from 65, cover this? [other]")
  }

  @Test(arguments: CallScript.Payer.allCases)
  func `every topic of the step is asked about or set aside, never both`(payer: CallScript.Payer) {
    let script = CallScript(
      payer: payer, subject: Subject(relation: .child, name: "Mia"), jurisdiction: .us, treatmentDay: nil)
    let asked = Set(script.questions.flatMap(\.topics))
    #expect(asked.isDisjoint(with: script.setAside))
    #expect(
      asked.union(script.setAside).isSuperset(of: [
        .coverage, .programme, .referral, .authorization, .network, .cost,
      ]))
  }

  @Test func `a parent speaks for the child`() {
    let script = CallScript(
      payer: .insurance, subject: Subject(relation: .child, name: "Mia"), jurisdiction: .us, treatmentDay: nil)
    let texts = script.questions.map(\.text)
    #expect(texts.contains("Do you pay for a second opinion for Mia? And for a third?"))
    #expect(texts.contains("If you refuse, how can we appeal, and by when?"))
  }

  @Test func `the first question to any doctor is how long one can safely wait`() {
    for situation in Situation.allCases {
      let own = AppointmentQuestions.questions(for: Subject(relation: .oneself), situations: [situation])
      #expect(own.first == "How long can I safely wait? Please put that in writing.")
    }
    let child = AppointmentQuestions.questions(for: Subject(relation: .child, name: "Mia"), situations: [.child])
    #expect(child.first == "How long can Mia safely wait? Please put that in writing.")
    #expect(child[1] == "What should bring us back sooner?")
  }

  @Test func `the questions before an operation, line by line`() {
    let questions = AppointmentQuestions.questions(for: Subject(relation: .oneself), situations: [.surgery])
    #expect(
      questions.joined(separator: "\n") == """
        How long can I safely wait? Please put that in writing.
        What should bring me back sooner?
        What do you think it is, and how sure are you?
        What does that rest on? Which tests and pictures have you seen yourself?
        What else could it be? Which test would tell?
        How serious is it now?
        What do you advise, and why?
        What else could be done?
        How much does it help, and how many people does it help?
        What can go wrong, and how often does it?
        What happens if we wait, or do nothing?
        What exactly is done in this operation?
        How many of these have you done?
        Where is it done, and with which anaesthesia?
        Where could another doctor look at this too?
        How long until daily life is normal again, and what help is needed?
        What will it cost?
        What comes next, and whom can we call?
        """)
  }
}
