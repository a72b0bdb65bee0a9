/// The latest day by which a request for one's records is to be answered, and how sure that day is.
package struct LegalDate: Hashable, Sendable {
  /// The outer limit: ask sooner.
  package let day: Day
  /// Counted from the day sent, because the day of receipt is not known. To be said wherever the day is shown.
  package let estimated: Bool
  /// Whether an extension moved the day.
  package let extended: Bool
  /// An extension was told that does not move the day: after the first period, or where the rule knows none.
  package let lateExtension: Bool
  /// Where the rule stands, or that the person set the day.
  package let source: String

  /// A legal date with all that is known of it.
  package init(day: Day, estimated: Bool, extended: Bool, lateExtension: Bool, source: String) {
    self.day = day
    self.estimated = estimated
    self.extended = extended
    self.lateExtension = lateExtension
    self.source = source
  }
}
