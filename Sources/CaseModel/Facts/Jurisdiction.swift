/// The country, or part of one, whose rules a case goes by. The raw value is what is stored and typed.
package enum Jurisdiction: String, Coded {
  case us
  case uk
  case eu
  /// Ontario: Canada's health privacy law is a matter of the provinces.
  case caOn = "ca-on"
  case au
  /// Anywhere else: no legal date is known.
  case other

  /// What people read: `United States`.
  package var words: String {
    switch self {
    case .us: "United States"
    case .uk: "United Kingdom"
    case .eu: "European Union"
    case .caOn: "Ontario"
    case .au: "Australia"
    case .other: "Another country"
    }
  }
}
