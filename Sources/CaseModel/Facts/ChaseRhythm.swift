/// When to ask again after a request was sent. Source: the rhythm that practice uses, as of 2026-11.
package enum ChaseRhythm {
  /// Days after sending; at the last one the next person up the ladder is asked.
  package static let daysAfterSending = [14, 21, 30]

  /// Whom to ask, one after the other.
  package static let ladder = ["the records desk", "the desk's supervisor", "the privacy officer", "the regulator"]

  /// All days to ask again.
  package static func days(sent: Day) -> [Day] {
    daysAfterSending.map { sent + $0 }
  }

  /// The next day to ask again; it may have passed. A contact settles the days up to and with its own; nil when all are.
  package static func next(sent: Day, lastContact: Day?) -> Day? {
    days(sent: sent).first { day in lastContact.map { day > $0 } ?? true }
  }
}
