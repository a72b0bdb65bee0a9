/// How long a holder of records has to answer the person's own request, in one jurisdiction.
///
/// The figures were read from the sources named, on `readOn`; a person can put a day of their own in place of any of them.
/// A legal date is the outer limit, never the day to wait for: "ask sooner".
package struct RecordsLaw: Hashable, Sendable {
  /// Whose rule it is.
  package let jurisdiction: Jurisdiction
  /// From the day of receipt.
  package let firstPeriod: Period
  /// With the one extension, counted again from the day of receipt; nil where none was read of.
  package let extendedPeriod: Period?
  /// Whether a date on a weekend or bank holiday (England and Wales) moves to the next working day.
  package let rollsToWorkingDay: Bool
  /// Where the rule stands, to be shown beside the date.
  package let source: String
  /// The day it was read.
  package let asOf: Day
  /// Whom to complain to.
  package let regulator: Regulator
  /// The rule in a sentence or two, for people.
  package let sentence: String
}

extension RecordsLaw {
  /// The sources were read in November 2026; the first of the month stands for it.
  package static let readOn = Day(date: CivilDate(year: 2026, month: .november, day: 1))

  /// The law of a jurisdiction; nil for `other`, where none is known and no date is given.
  package static func of(_ jurisdiction: Jurisdiction) -> RecordsLaw? {
    switch jurisdiction {
    case .us: unitedStates
    case .uk: unitedKingdom
    case .eu: europeanUnion
    case .caOn: ontario
    case .au: australia
    case .other: nil
    }
  }
}
