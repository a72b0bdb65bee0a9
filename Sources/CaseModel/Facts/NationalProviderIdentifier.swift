/// The number that US doctors carry (NPI), as it was typed.
///
/// A right check digit proves only that it is well typed; a wrong one is often a slip or a sample. So this warns and
/// never refuses, and nothing may be called verified because of it. Source: the check-digit rule of CMS (Luhn over the
/// number with `80840` before it), as of 2026-11.
package struct NationalProviderIdentifier: Hashable, Sendable {
  /// What seems wrong with a number.
  package enum Warning: Hashable, Sendable {
    case notTenDigits
    case wrongFirstDigit
    case wrongCheckDigit
  }

  /// As typed.
  package let text: String

  /// Takes any text.
  package init(_ text: String) {
    self.text = text
  }

  /// What seems wrong, or nil. Spaces and hyphens between the digits do not matter.
  package var warning: Warning? {
    let digits = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
      .map { Int($0) - Int(UInt8(ascii: "0")) }
    guard digits.count == 10, digits.allSatisfy((0...9).contains) else { return .notTenDigits }
    guard digits[0] == 1 || digits[0] == 2 else { return .wrongFirstDigit }
    return NationalProviderIdentifier.luhnSum([8, 0, 8, 4, 0] + digits) % 10 == 0 ? nil : .wrongCheckDigit
  }

  /// The warning in words, or nil: it is kept as typed all the same.
  package var warningMessage: String? {
    switch warning {
    case .notTenDigits: "An NPI has ten digits; “\(text)” does not. Kept as typed: compare it once more."
    case .wrongFirstDigit: "An NPI begins with 1 or 2; “\(text)” does not. Kept as typed: compare it once more."
    case .wrongCheckDigit:
      "“\(text)” does not fit its own check digit, often a typing slip. Kept as typed: compare it once more."
    case nil: nil
    }
  }

  /// Every second digit from the right but one doubled, and the digits of all added up.
  private static func luhnSum(_ digits: [Int]) -> Int {
    digits.reversed().enumerated().reduce(0) { sum, next in
      let value = next.offset % 2 == 1 ? next.element * 2 : next.element
      return sum + value / 10 + value % 10
    }
  }
}
