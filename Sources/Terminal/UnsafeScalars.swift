/// The characters that drive a terminal or turn the direction of a text, instead of showing something.
enum UnsafeScalars {
  /// True for the C0 and C1 controls and DEL, the bidirectional marks, overrides and isolates, and the two
  /// Unicode separators that some programs take for a new line. Newline, tab and carriage return are among them.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
