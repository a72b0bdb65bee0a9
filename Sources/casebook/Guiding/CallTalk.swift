import CaseModel
import Terminal

/// What is said in a call, by the name of the question.
struct CallAnswers {
  var said: [String: String] = [:]
}

/// The questions of one call as prompts, and the one note that their answers become.
struct CallTalk {
  let questions: [CallQuestion]

  /// The words of a question, with who is asked where it is not the payer that all the others go to.
  func words(of question: CallQuestion) -> String {
    question.listener == .office && asksPayer ? "Ask the doctor's office: \(question.text)" : question.text
  }

  /// Whether any question goes to the payer itself.
  private var asksPayer: Bool { questions.contains { $0.listener == .payer } }

  /// Who is on the line first; each question; what was promised last.
  func prompts(today: Day) -> [Prompt<CallAnswers>] {
    [line("representative", "Whom are you talking to", why: "A name, or only a letter, helps later.")]
      + (asksPayer
        ? [line("reference", "The call's reference number", why: "With it they find what they told you.")] : [])
      + questions.enumerated().map { number, question in
        line("answer-\(number + 1)", words(of: question), why: "Enter or - where it was not asked or not answered.")
      }
      + [
        line("promised", "What did they promise (- nothing)", why: "You are reminded when it is late."),
        Prompt.day(
          "promised-by", \.said["promised-by"], "By which day", why: "From the day after it, they are late.",
          today: today, .future
        ).when { $0.said["promised"] != nil },
      ]
  }

  /// One note of all that was answered.
  func note(of answers: CallAnswers, in file: Saved<CaseFile>, at time: WallTime) -> InsuranceNote {
    var note = InsuranceNote(caseFile: file.reference, round: file.round, at: time)
    note.representative = answers.said["representative"]
    note.callReference = answers.said["reference"]
    note.promised = answers.said["promised"]
    note.promisedBy = answers.said["promised-by"].flatMap(Day.init(_:))
    let answered = questions.enumerated().compactMap { number, question in
      answers.said["answer-\(number + 1)"].map { (question, $0) }
    }
    let topics = Set(answered.flatMap(\.0.topics))
    note.topics = InsuranceTopic.allCases.filter(topics.contains)
    if answered.count == 1 { note.question = answered[0].0.text }
    let answer = answered.count == 1 ? answered[0].1 : answered.map { "\($0.0.text) \($0.1)" }.joined(separator: "\n")
    note.answer = answer.isEmpty ? nil : answer
    return note
  }

  private func line(_ name: String, _ label: String, why: String) -> Prompt<CallAnswers> {
    .line(name, \.said[name], label, why: why)
  }
}

extension CallQuestion {
  /// Whether it only makes the call traceable: name and reference number are asked anyway.
  var isAboutTheCall: Bool { topics.isEmpty && listener == .payer }
}
