/// One thing that happened to a request, as a person says it.
package struct RequestStep: Hashable, Sendable {
  package let verb: RequestVerb
  package let day: Day
  /// The day that was promised or extended to.
  package var until: Day?
  /// The items it was about; empty: all it can be about.
  package var items: [Int] = []
  package var note: String?

  package init(_ verb: RequestVerb, on day: Day) {
    self.verb = verb
    self.day = day
  }
}
