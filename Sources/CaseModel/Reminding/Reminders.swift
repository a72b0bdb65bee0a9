/// Everything in some cases that has a date, the overdue first, and what is not known.
package struct Reminders: Hashable, Sendable {
  /// The day that counts as today.
  package let asOf: Day
  /// How many days ahead are covered; what has passed and waits is always covered.
  package let days: Int
  package let items: [Reminder]
  package private(set) var unknown: [UnknownDate]

  /// How far ahead is looked where nobody says.
  package static let daysAhead = 14

  /// What there is to be reminded of in these cases.
  package init(of pictures: [CasePicture], asOf: Day, days: Int = Reminders.daysAhead) {
    self.asOf = asOf
    self.days = days
    let cases = pictures.map { CaseReminders(picture: $0, asOf: asOf, lastDay: asOf + max(0, days)) }
    items = cases.flatMap(\.reminders).sorted()
    unknown = cases.flatMap(\.unknown)
  }

  /// Whether anything is overdue.
  package var hasOverdue: Bool { items.contains { $0.due.state == .overdue } }

  /// With more that is not known.
  package func adding(unknown more: [UnknownDate]) -> Reminders {
    var reminders = self
    reminders.unknown += more
    return reminders
  }
}
