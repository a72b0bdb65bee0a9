/// A run of characters that a line break should not tear apart.
struct TextPiece {
  private(set) var characters: [Character]
  private(set) var width: Int
  let isSpace: Bool
  private var last: Character

  init(_ character: Character) {
    characters = [character]
    width = DisplayText.width(of: character)
    isSpace = character == " "
    last = character
  }

  /// True where no line may break between this piece and the character.
  func takes(_ character: Character) -> Bool {
    if isSpace || character == " " { return isSpace && character == " " }
    if Self.opening.contains(last) || Self.closing.contains(character) { return true }
    return !Self.standsAlone(last) && !Self.standsAlone(character)
  }

  mutating func append(_ character: Character) {
    characters.append(character)
    width += DisplayText.width(of: character)
    last = character
  }

  private static func standsAlone(_ character: Character) -> Bool {
    DisplayText.width(of: character) == 2
  }

  private static let closing: Set<Character> = [
    ",", ".", ";", ":", "!", "?", ")", "]", "}", "”", "’", "，", "。", "、", "；", "：", "！", "？", "）", "」", "』", "】", "》",
  ]

  private static let opening: Set<Character> = ["(", "[", "{", "“", "‘", "（", "「", "『", "【", "《"]
}
