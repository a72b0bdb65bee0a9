import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import Terminal

/// `casebook today`, the same as `casebook` alone: for each open case the days, what is overdue, the one next action.
struct ShowToday: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "What to do today; the same as casebook alone.",
    discussion: "Example: casebook today")

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    try context.showToday()
  }
}

extension Context {
  /// Shows today: for each open case, the most urgent first.
  func showToday() throws {
    let (cases, isNew) = try read { ledger in
      let files = try coveredCases(in: ledger)
      let isNew = try files.isEmpty && ledger.all(CaseFile.self).isEmpty
      return (try ledger.plannedPictures(of: files).map { TodayOfCase($0, callTime) }.sorted(), isNew)
    }
    guard !isNew else { return try show(WelcomeView(asOf: today, emergency: emergency)) }
    try show(TodayView(asOf: today, cases: cases))
  }

  /// The day, and the hour where the day is the real one.
  var callTime: CallTime { CallTime(today: today, now: shared.asOf == nil ? moment.now : nil) }

  /// The number of the country that the time zone lies in.
  private var emergency: EmergencyNumbers {
    (Jurisdiction.from(timeZone: moment.timeZone.identifier) ?? .other).emergency
  }
}
