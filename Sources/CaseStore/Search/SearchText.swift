import CaseModel

/// How text is cut into words for the search, the same for what is kept and for what is looked for.
enum SearchText {
  /// The text with a space around each ideograph, so that a part of a Chinese or Japanese sentence is found.
  static func segmented(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isIdeograph) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isIdeograph(scalar) {
        result.append(contentsOf: [" ", scalar, " "])
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text without the spaces that `segmented` put in, also where signs that mark a word stand between.
  static func joined(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isIdeograph) else { return text }
    let scalars = Array(text.unicodeScalars)
    var isDropped = Array(repeating: false, count: scalars.count)
    for (index, scalar) in scalars.enumerated() where isIdeograph(scalar) {
      for step in [-1, 1] {
        var place = index + step
        while scalars.indices.contains(place), isMark(scalars[place]) { place += step }
        if scalars.indices.contains(place), scalars[place] == " ", !isDropped[place] { isDropped[place] = true }
      }
    }
    return String(String.UnicodeScalarView(zip(scalars, isDropped).filter { !$1 }.map(\.0)))
  }

  /// The word that stands for a case in the search; `c0` for what all cases share.
  static func scope(_ caseFile: Reference<CaseFile>?) -> String { "c\(caseFile?.number ?? 0)" }

  /// The case that such a word stands for; nil for what all cases share.
  static func caseFile(ofScope scope: String) -> Reference<CaseFile>? {
    Int(scope.dropFirst()).flatMap { $0 > 0 ? Reference($0) : nil }
  }

  /// Whether the index takes the sign as a part of a word: letters, digits, and private signs.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == SearchExcerpt.opening || scalar == SearchExcerpt.closing
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
