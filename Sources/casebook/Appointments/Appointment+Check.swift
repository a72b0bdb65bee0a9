import CaseModel
import Foundation
import Terminal

extension Appointment {
  /// Refuses a start that does not fit, and says what the office should be asked about.
  ///
  /// Throws `AskingError.missing` where a start is needed, and `AskingError.unusable` for a last day to cancel after it.
  func checkStart(at desk: Desk, sayClockChange: Bool) throws {
    guard let startsAt else {
      if [.booked, .done, .missed].contains(state) { throw AskingError.missing(options: ["at"]) }
      return
    }
    do {
      try Self.check(cancelBy: cancelBy, startsAt: startsAt)
    } catch let problem as AnswerProblem {
      throw AskingError.unusable(option: "cancel-by", value: cancelBy?.iso ?? "", message: problem.message)
    }
    if sayClockChange { remarkOnClockChange(startsAt, desk) }
  }

  /// Refuses a last day to cancel that comes after the start.
  static func check(cancelBy: Day?, startsAt: WallTime?) throws {
    guard let cancelBy, let startsAt, cancelBy > startsAt.day else { return }
    throw AnswerProblem("\(cancelBy.words) is after the appointment, \(startsAt.words). Type a day up to then.")
  }

  private func remarkOnClockChange(_ startsAt: WallTime, _ desk: Desk) {
    guard let timeZone, let zone = TimeZone(identifier: timeZone), let change = startsAt.clockChange(in: zone) else {
      return
    }
    let time = startsAt.time.iso
    switch change {
    case .skipped:
      desk.context.remark(
        "The clocks in \(timeZone) go forward that night, and \(time) does not come. Ask the office what time they mean."
      )
    case .repeated:
      desk.context.remark(
        "The clocks in \(timeZone) go back that night, and \(time) comes twice. Ask the office which one they mean.")
    }
  }
}
