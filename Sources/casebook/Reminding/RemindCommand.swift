import ArgumentParser
import CaseModel
import CaseStore

/// `casebook remind`: everything with a date that is overdue, due, or coming soon, and what is not known.
struct RemindCommand: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "What is overdue, due, or coming soon, in all open cases.",
    discussion: "Example: casebook remind --days 30")

  @Option(help: ArgumentHelp("How many days to look ahead.", valueName: "number")) var days = Reminders.daysAhead
  @Flag(help: "End with exit code 1 when something is overdue.") var exitCode = false
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    guard days >= 0 else {
      throw Problem.unusable(option: "days", value: String(days), reason: "look ahead 0 days or more.")
    }
    let (pictures, hasCases) = try context.read { ledger in
      (try ledger.plannedPictures(of: try context.coveredCases(in: ledger)), try ledger.hasCases())
    }
    let reminders = Reminders(of: pictures, at: context.callTime, days: days)
    let titles = Dictionary(uniqueKeysWithValues: pictures.map { ($0.file.reference, $0.file.title) })
    try context.show(RemindView(reminders: reminders, titles: titles, hasCases: hasCases))
    // The answer says what is overdue; the exit code needs no further words.
    if exitCode, reminders.hasOverdue { throw Problem.refused("") }
  }
}
