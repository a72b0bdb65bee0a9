/// One line of a request's history.
package struct RequestEvent: Hashable, Sendable {
  /// What happened.
  package var kind: RequestEventKind
  /// On which day.
  package var day: Day
  /// The day that was promised or extended to.
  package var until: Day?
  /// The numbers of the items it was about; empty: all of them.
  package var items: [Int] = []
  /// What was said.
  package var note: String?

  package init(kind: RequestEventKind, day: Day) {
    self.kind = kind
    self.day = day
  }
}
