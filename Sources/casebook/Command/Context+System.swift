import CaseModel
import CaseStore
import Foundation
import Terminal

extension Context {
  /// The real world: the person's terminal, clock, and casebook. The environment is read here, once.
  static func system(_ shared: SharedOptions) throws -> Context {
    let environment = ProcessInfo.processInfo.environment
    let console = SystemConsole(mayAsk: !shared.noInput, editsLines: !shared.plain)
    let layout = Layout(console: console, plain: shared.plain, colour: shared.color, environment: environment)
    let now = Moment.system()
    let path = CasebookPath.chosen(option: shared.path, environment: environment)
    return try Context(
      shared: shared, console: console, moment: shared.moment(now: now), layout: layout, place: path,
      openStore: { access in try CasebookFile(path: path).open(access).map(Store.init) })
  }
}

extension SharedOptions {
  /// The moment the command runs in: now, or the day that `--as-of` counts as today.
  func moment(now: Moment) throws -> Moment {
    guard let asOf else { return now }
    do throws(DayProblem) {
      return now.asOf(try Day.read(asOf, today: now.today, direction: .any))
    } catch {
      throw Problem.unusable(option: "as-of", value: asOf, reason: error.message)
    }
  }
}
