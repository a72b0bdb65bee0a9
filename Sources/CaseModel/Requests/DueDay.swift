/// The one day of a matter that counts now: which it is, what it rests on, and how it stands to today.
package struct DueDay: Hashable, Sendable {
  package let day: Day
  package let basis: DueBasis
  package let state: DueState
  /// Whether the day is an estimate, to be said wherever it is shown.
  package let estimated: Bool

  /// A day that becomes overdue once it has passed; a day to ask again only becomes due.
  package init(_ day: Day, _ basis: DueBasis, estimated: Bool = false, asOf: Day) {
    self.day = day
    self.basis = basis
    self.estimated = estimated
    state = day > asOf ? .upcoming : day == asOf || basis == .chase ? .due : .overdue
  }
}

extension DueDay {
  /// The one that counts: the earliest of those that are overdue, else the earliest of all; ties by basis.
  package static func first(of days: [DueDay]) -> DueDay? {
    let overdue = days.filter { $0.state == .overdue }
    return (overdue.isEmpty ? days : overdue).min { left, right in
      (left.day, left.basis.position) < (right.day, right.basis.position)
    }
  }
}
