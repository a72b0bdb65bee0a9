/// Characters that drive a terminal instead of being shown.
enum Hostile {
  /// A title set, a colour, a line turned around, a line overwritten.
  static let text = "A\u{1B}]0;owned\u{7}B\u{9B}31mC\u{202E}D\u{2066}E\rF\u{8}G\u{7F}H\u{85}I\u{2069}J\u{1B}[2JK\u{C}L"

  /// Those found in a text.
  static func scalars(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x9, 0xA: false
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }
}
