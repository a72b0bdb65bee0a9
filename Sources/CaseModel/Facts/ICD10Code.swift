/// A diagnosis code whose shape is right; whether such a code exists is not checked.
///
/// Shape: a letter, a digit, a letter or digit, then, with or without a full stop, up to four letters or digits:
/// `M23`, `M23.2`, `S72.001A`. Source: ICD-10 and its national versions, as of 2026-11.
package struct ICD10Code: Hashable, Sendable {
  /// As typed, without spaces around it.
  package let text: String

  /// A code of the right shape.
  /// - Throws: `ICD10Problem`.
  package init(_ typed: String) throws(ICD10Problem) {
    let text = String(typed.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    guard ICD10Code.hasShape(Array(text.utf8)) else { throw ICD10Problem(typed) }
    self.text = text
  }

  private static func hasShape(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 3, isLetter(bytes[0]), isDigit(bytes[1]), isLetter(bytes[2]) || isDigit(bytes[2]) else {
      return false
    }
    let hasStop = bytes.count > 3 && bytes[3] == UInt8(ascii: ".")
    let rest = bytes.dropFirst(hasStop ? 4 : 3)
    return rest.count <= 4 && !(hasStop && rest.isEmpty) && rest.allSatisfy { isLetter($0) || isDigit($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & ~0x20)
  }
}
