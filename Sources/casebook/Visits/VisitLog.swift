import CaseModel
import CaseStore
import Terminal

/// What is known before a visit is logged: who was to be seen, when, and what was to be asked.
struct VisitLog {
  private let desk: Desk
  private let book: AppointmentBook
  private let questions: [Saved<Question>]
  private let doctors: [Saved<Doctor>]

  init(at desk: Desk) throws {
    self.desk = desk
    let file = try desk.caseFile().reference
    (book, questions, doctors) = try desk.context.read { ledger in
      let questions = try ledger.all(Question.self, in: file)
      return (
        AppointmentBook(try ledger.all(in: file), visits: try ledger.all(in: file)), questions,
        questions.isEmpty ? [] : try ledger.all(Doctor.self)
      )
    }
  }

  /// The doctor whose booked visit has come and is not logged.
  var expectedDoctor: String? { book.unlogged(today: desk.today)?.doctor.description }

  /// The day of that doctor's booked visit that is not logged; today without one, and in a script.
  func expectedDay(with doctor: String?) -> String {
    guard desk.context.console.canAsk, let doctor = doctor.flatMap({ Reference<Doctor>($0) }) else {
      return desk.today.iso
    }
    return (book.unlogged(today: desk.today, with: doctor)?.startsAt?.day ?? desk.today).iso
  }

  /// First whether any open question was answered at all, then each of them.
  var questionPrompts: [Prompt<VisitAnswers>] {
    guard !questions.isEmpty else { return [] }
    let first = Prompt<VisitAnswers>.yesOrNo(
      "answered", \.answered, why: "Then each is offered; Enter goes past one."
    ) { [self] answers in
      let count = open(for: answers).count
      return
        "Did \(name(of: answers.doctor)) answer \(count == 1 ? "your open question" : "any of your \(count) open questions")?"
    }
    return [first.when { [self] in !open(for: $0).isEmpty }] + questions.map(prompt)
  }

  private func prompt(for question: Saved<Question>) -> Prompt<VisitAnswers> {
    let reference = question.reference.description
    return .line(
      "answer \(reference)", \.[answerTo: reference], "\(reference) \(question.text)",
      why: "Each doctor's answer is kept, so that they stand side by side."
    ).when { [self] answers in
      answers.answered == "yes" && open(for: answers).contains { $0.reference == question.reference }
    }
  }

  /// The questions that the doctor in the answers has not answered.
  private func open(for answers: VisitAnswers) -> [Saved<Question>] {
    let doctor = answers.doctor.flatMap { Reference<Doctor>($0) }
    return questions.filter { question in !question.answers.contains { $0.doctor == doctor } }
  }

  private func name(of doctor: String?) -> String {
    guard let reference = doctor.flatMap({ Reference<Doctor>($0) }) else { return doctor ?? "the doctor" }
    return doctors.first { $0.reference == reference }?.name ?? reference.description
  }
}
