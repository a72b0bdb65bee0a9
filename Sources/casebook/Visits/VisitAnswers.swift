import ArgumentParser

/// What is asked of a visit.
struct VisitAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "Who was seen: D3, or a name; a new name makes a new doctor.") var doctor:
    String?
  @Option(parsing: .unconditional, help: "The day it happened; today if left out.") var on: String?
  @Option(parsing: .unconditional, help: "Who was there.") var present: String?
  @Option(parsing: .unconditional, help: "What was said, or - to read it.") var said: String?
  @Option(parsing: .unconditional, help: "What is next, or - to read it.") var next: String?
  @Option(parsing: .unconditional, help: "The day the next step is due; it becomes a task.") var nextBy: String?
  @Option(parsing: .unconditional, help: "The appointment it was: A4. Found by itself if left out.") var appointment:
    String?
  @Option(
    name: .customLong("answer"), parsing: .unconditionalSingleValue,
    help: "An answer to an open question, as \"Q6: text\"; may be repeated.") var answers: [String] = []
  /// Whether the doctor answered any open question: asked so that nobody has to go through all of them.
  @Option(parsing: .unconditional, help: .hidden) var answered: String?
}

extension VisitAnswers {
  /// The answer to one question, `Q6`, among all answers.
  subscript(answerTo question: String) -> String? {
    get { answers.compactMap(VisitReply.init).last { $0.question == question }?.text }
    set {
      answers.removeAll { VisitReply($0)?.question == question }
      if let newValue { answers.append("\(question): \(newValue)") }
    }
  }
}
