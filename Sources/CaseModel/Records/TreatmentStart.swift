/// When the advised treatment begins, where that is known.
package enum TreatmentStart: Hashable, Sendable, CustomStringConvertible {
  /// It is planned for this day.
  case planned(Day)
  /// It has begun.
  case begun
  /// No treatment is planned.
  case nonePlanned

  /// Reads `2026-12-16`, `begun` or `none`; nil for anything else.
  package init?(_ code: String) {
    switch code {
    case "begun": self = .begun
    case "none": self = .nonePlanned
    default:
      guard let day = Day(code) else { return nil }
      self = .planned(day)
    }
  }

  /// The code that is kept: `2026-12-16`, `begun` or `none`.
  package var description: String {
    switch self {
    case .planned(let day): day.iso
    case .begun: "begun"
    case .nonePlanned: "none"
    }
  }
}
