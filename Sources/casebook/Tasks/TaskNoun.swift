import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook task`: what is to be done, with a day where it has one.
struct TaskNoun: Noun {
  static let abstract = "What is to be done."
  static let example = "casebook task add --text \"Ask for the disc\" --due friday"
  static let listed = ["state", "text", "due"]
  static let verbs: [any ParsableCommand.Type] = [FinishTask.self, ReopenTask.self]

  static func prompts(at desk: Desk) -> [Prompt<TaskAnswers>] {
    [
      .line("text", \.text, "What is to be done", why: "One thing, so that it can be ticked off.").required(),
      .day("due", \.due, "By when", why: "Then it stands in the reminders.", today: desk.today, .future),
    ]
  }

  static func record(from answers: TaskAnswers, at desk: Desk, in ledger: Ledger) throws -> CaseTask {
    CaseTask(caseFile: try desk.caseFile().reference, text: answers.text ?? "")
  }

  static func fill(_ task: inout CaseTask, from answers: TaskAnswers, at desk: Desk, in ledger: Ledger) {
    task.text = answers.text ?? task.text
    task.due.take(answers.due, Day.init(_:))
  }

  static func answers(from task: Saved<CaseTask>, in ledger: Ledger) throws -> TaskAnswers {
    var answers = try TaskAnswers.blank()
    answers.text = task.facts.text
    answers.due = task.due?.iso
    return answers
  }

  static func entries(of task: Saved<CaseTask>, in ledger: Ledger, today: Day) -> [Entry] {
    let state = task.doneOn == nil ? "open" : "done"
    return [
      .text("text", "What", task.facts.text),
      .day("due", "By", task.due, today: today),
      Entry("state", "State", json: .string(state), shown: state),
      .day("doneOn", "Done", task.doneOn, today: today),
      .reference("visit", "From the visit", task.visit),
      .caseFile(task.caseFile),
    ]
  }

  static func name(of task: Saved<CaseTask>, in ledger: Ledger) -> String { task.facts.text }

  /// What is open first, the earliest day before the later ones and those without a day.
  static func sorted(_ tasks: [Saved<CaseTask>]) -> [Saved<CaseTask>] {
    let open = tasks.filter { $0.doneOn == nil }
    let dated = open.filter { $0.due != nil }.sorted { left, right in
      (left.due?.number ?? 0, left.reference) < (right.due?.number ?? 0, right.reference)
    }
    return dated + open.filter { $0.due == nil } + tasks.filter { $0.doneOn != nil }
  }
}
