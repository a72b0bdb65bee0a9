/// One line of what has a date: the day, what it is about, and the command that records that it is done.
package struct Reminder: Hashable, Sendable {
  package let kind: ReminderKind
  package let due: DueDay
  package let caseFile: Reference<CaseFile>
  package let reference: AnyReference
  /// What it is about, in whole sentences.
  package let what: String
  /// The exact command that records what is done about it.
  package let action: String

  /// How many days are left; negative where the day has passed.
  package func daysLeft(asOf: Day) -> Int { due.day - asOf }
}

extension Reminder: Comparable {
  /// What is overdue comes first, then the earlier day, then the reference.
  package static func < (left: Reminder, right: Reminder) -> Bool { left.order < right.order }

  private var order: (Int, Day, AnyReference, Int) {
    (due.state == .overdue ? 0 : 1, due.day, reference, kind.position)
  }
}
