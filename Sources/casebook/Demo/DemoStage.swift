import CaseModel
import CaseStore
import Foundation
import Terminal

/// Where the sample case is played: a casebook in memory, and nobody to ask.
struct DemoStage {
  private let store: Store
  private let zone: TimeZone
  private let now: ClockTime

  init(context: Context) throws {
    store = Store(try .inMemory())
    zone = context.moment.timeZone
    now = context.moment.now
  }

  /// Types these command lines, each on its day.
  func play(_ lines: [DemoStory.Line]) throws {
    for line in lines {
      guard let command = try Casebook.command(from: line.words) as? any CasebookCommand else {
        throw Problem.misread(line.words.joined(separator: " "))
      }
      try command.run(in: context(for: command.shared, on: try day(line.day)))
    }
  }

  func today(on day: String) throws -> TodayView {
    let time = CallTime(today: try self.day(day))
    return try store.read { ledger in
      TodayView(asOf: time.today, cases: try ledger.pictures(of: ledger.openCases()).map { TodayOfCase($0, time) })
    }
  }

  func remind(on day: String) throws -> RemindView {
    let day = try self.day(day)
    let pictures = try store.read { try $0.pictures(of: $0.openCases()) }
    return RemindView(
      reminders: Reminders(of: pictures, at: CallTime(today: day), days: Reminders.daysAhead),
      titles: Dictionary(uniqueKeysWithValues: pictures.map { ($0.file.reference, $0.file.title) }),
      hasCases: true)
  }

  func compare() throws -> CompareView {
    try store.read { ledger in
      guard let file = try ledger.openCases().first else { throw Problem.noCase }
      return CompareView(title: file.title, comparison: Comparison(try ledger.picture(of: file)))
    }
  }

  private func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw Problem.misread(text) }
    return day
  }

  private func context(for shared: SharedOptions, on day: Day) -> Context {
    let moment = Moment(today: day, now: now, timeZone: zone)
    return Context(
      shared: shared, console: SilentConsole(), moment: moment, layout: Layout(), openStore: { [store] _ in store })
  }
}
