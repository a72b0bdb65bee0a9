extension DisplayText {
  /// Columns that a line takes on a terminal, counted by the characters a person sees.
  ///
  /// Chinese, Japanese, Korean and full-width characters and emoji take two, combining marks none.
  /// Source: Unicode 16, East_Asian_Width (UAX 11) and Emoji_Presentation (UTS 51).
  package static func width(of text: String) -> Int {
    if isPlain(text.utf8) { return text.utf8.count }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  /// Columns that one character, with everything joined to it, takes.
  static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count > 1, isEmoji(scalars) { return 2 }
    return scalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Families, flags, skin tones, keycaps, and signs with the emoji variation selector: one picture each.
  private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first?.properties, first.isEmoji else { return false }
    return first.isEmojiPresentation || scalars.contains { $0 == "\u{FE0F}" || $0.properties.isEmojiModifier }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if (0x20...0x7E).contains(value) { return 1 }
    if isZeroWidth(scalar) { return 0 }
    if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
    return WideScalars.contains(value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// Controls, combining marks, joiners and other invisible signs, and the Hangul vowels and finals that join a
  /// syllable. A soft hyphen is shown by most terminals, and the prefix signs of Arabic are visible.
  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x0600...0x0605: return false
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
