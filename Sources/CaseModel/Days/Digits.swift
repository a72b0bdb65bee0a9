/// Plain ASCII digits, read and written without a formatter: formatters cost milliseconds at every start.
enum Digits {
  /// The number that the bytes spell; nil when empty, longer than nine digits, or anything but `0`…`9`.
  static func value(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// The number that the text spells, by the same rule.
  static func value(_ text: some StringProtocol) -> Int? {
    value(text.utf8)
  }

  /// The number with zeros before it until it has so many digits: `7` is `07`.
  static func padded(_ value: Int, to width: Int = 2) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension Int {
  /// The quotient rounded towards minus infinity, as days before an epoch need it; `divisor` is positive.
  static func floorDivided(_ value: Int, by divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}
