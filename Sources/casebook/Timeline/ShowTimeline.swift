import ArgumentParser
import CaseModel
import CaseStore

/// `casebook timeline`: everything that happened in a case, oldest first.
struct ShowTimeline: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "See everything that happened in a case, in order.",
    discussion: "Example: casebook timeline --case C1")

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let view = try context.read { ledger -> TimelineView? in
      guard try ledger.hasCases() else { return nil }
      let file = try context.caseFile(in: ledger)
      let picture = try ledger.picture(of: file)
      let changes = try ledger.appointmentChanges(in: file.reference)
      return TimelineView(title: file.title, timeline: Timeline(picture, changes: changes), today: context.today)
    }
    guard let view else { return try context.show(NothingYetView()) }
    try context.show(view)
  }
}
