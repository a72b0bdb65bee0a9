/// What the Tab key makes of what was typed so far.
struct Completion: Equatable {
  /// What replaces the typed text: the answer itself where only one fits, else what all that fit have in common.
  let replacement: String
  /// The answers that fit, at most a screen of them.
  let matches: [String]

  /// Finds the answers that begin with the typed text, or, where none does, those with a word that does. Upper and
  /// lower case are the same. Nil where nothing fits.
  init?(of typed: String, among answers: [String]) {
    let key = typed.lowercased()
    let beginning = answers.filter { $0.lowercased().hasPrefix(key) }
    let fitting = beginning.isEmpty ? answers.filter { Self.hasWord(in: $0.lowercased(), beginning: key) } : beginning
    guard let first = fitting.first else { return nil }
    let common = fitting.dropFirst().reduce(first, Self.commonBeginning)
    replacement = common.count < typed.count ? typed : common
    matches = Array(fitting.prefix(100))
  }

  private static func hasWord(in answer: String, beginning key: String) -> Bool {
    answer.split(separator: " ").contains { $0.hasPrefix(key) }
  }

  private static func commonBeginning(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0.lowercased() == $1.lowercased() }.map(\.0))
  }
}
