import CaseModel

/// A member number as it may be shown: only its end, unless all of it was asked for.
enum MemberNumber {
  /// `•••••6789`; of a number of up to seven signs only the last three are shown, of one of up to three none.
  static func masked(_ number: String) -> String {
    let shown = number.count > 7 ? 4 : number.count > 3 ? 3 : 0
    return String(repeating: "•", count: number.count - shown) + number.suffix(shown)
  }
}
