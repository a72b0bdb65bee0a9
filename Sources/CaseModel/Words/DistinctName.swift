/// A name that is not taken: the wished one, or the wished one with a number behind it.
package enum DistinctName {
  /// `Mia, Nov 2026`, or `Mia, Nov 2026 (2)` where that is taken.
  package static func of(_ wished: String, among taken: [String]) -> String {
    guard taken.contains(wished) else { return wished }
    var number = 2
    while taken.contains("\(wished) (\(number))") { number += 1 }
    return "\(wished) (\(number))"
  }
}
