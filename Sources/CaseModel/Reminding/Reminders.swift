/// Everything in some cases that has a date, the overdue first, and what is not known.
package struct Reminders: Hashable, Sendable {
  /// The day that counts as today.
  package let asOf: Day
  /// How many days ahead are covered; what has passed and waits is always covered.
  package let days: Int
  package let items: [Reminder]
  package let unknown: [UnknownDate]

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

  /// The same with what the plan of each case does not know.
  package init(of pictures: [CasePicture], at time: CallTime, days: Int) {
    let cases = pictures.map { Reminders(of: [$0], asOf: time.today, days: days) }
    let plans = zip(pictures, cases).map { Outlook($0, time, reminders: $1).unknownOfPlan }
    asOf = time.today
    self.days = days
    items = cases.flatMap(\.items).sorted()
    unknown = cases.flatMap(\.unknown) + plans.joined()
  }

  /// Whether anything is overdue.
  package var hasOverdue: Bool { items.contains { $0.due.state == .overdue } }
}
