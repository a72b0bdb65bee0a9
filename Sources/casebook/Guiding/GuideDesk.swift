import CaseModel
import CaseStore
import Terminal

/// What lies on the desk while somebody is led through the steps of one case; the record is read afresh at every look.
struct GuideDesk {
  let context: Context
  let file: Reference<CaseFile>

  var today: Day { context.today }

  /// Everything recorded of the case by now.
  func picture() throws -> CasePicture {
    try context.read { ledger in try ledger.picture(of: ledger.get(file)) }
  }

  /// The desk for a noun's own questions.
  func desk() throws -> Desk {
    Desk(context: context, file: try context.read { try $0.get(file) })
  }

  /// Asks for what is missing of a new record and keeps it, as `casebook NOUN add` does.
  ///
  /// - Returns: the record; nil where the person said no to saving, or it was refused and said why.
  @discardableResult
  func add<N: Noun>(_ noun: N.Type, _ given: N.Answers) throws -> Saved<N.Record>? {
    try going {
      let saved = try context.add(noun, given, at: noun.desk(for: given, in: context))
      context.say("Saved \(saved.reference).")
      return saved
    }
  }

  /// Does something that may be declined or refused; the guide goes on after it.
  func going<Value>(_ body: () throws -> Value) throws -> Value? {
    do {
      return try body()
    } catch AskingError.declined {
      return nil
    } catch let problem as Problem {
      context.say(Complaint(problem).words)
      return nil
    }
  }

  /// Changes a record of the case, and says so.
  func change<Record: Stored>(_ reference: Reference<Record>, _ change: (inout Record) -> Void) throws {
    try context.write { ledger in _ = try ledger.change(reference, change) }
    context.say("Saved \(reference).")
  }

  /// Ends with the one thing to do next.
  func showNext() throws {
    try context.show(NextView(today: TodayOfCase(try picture(), context.callTime)))
  }

  /// Says some lines of the talk.
  func say(_ lines: [String]) {
    for line in lines { context.say(line) }
  }

  /// Says entries of a list, a dash before each.
  func list(_ entries: [String]) {
    if !entries.isEmpty { context.tell(Page([.bullets(entries)])) }
  }
}
