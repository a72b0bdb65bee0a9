import Foundation

/// One example of the README: a command line, and everything the terminal shows after it.
struct ReadmeExample {
  /// The command line as it stands after `$ `.
  let command: String
  /// What follows it up to the next command, line by line.
  let shown: [String]

  /// The examples in the fenced blocks marked `console`, in order.
  static func all(in text: String) -> [ReadmeExample] {
    var examples: [ReadmeExample] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        examples.append(ReadmeExample(command: String(line.dropFirst(2)), shown: []))
      } else if isInside, let last = examples.popLast() {
        examples.append(ReadmeExample(command: last.command, shown: last.shown + [String(line)]))
      }
    }
    return examples
  }

  /// The day that a remark behind the command names: `# on 2026-11-20`.
  var day: String? { command.components(separatedBy: "# on ").dropFirst().first }

  /// The words after `casebook`, without a remark.
  var arguments: [String] { Array(words.dropFirst().prefix { $0 != "#" }) }

  /// The words of the command line, quotes taken away.
  var words: [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var hasWord = false
    for character in command {
      switch character {
      case "\"":
        isQuoted.toggle()
        hasWord = true
      case " " where !isQuoted:
        if hasWord { words.append(word) }
        (word, hasWord) = ("", false)
      default:
        word.append(character)
        hasWord = true
      }
    }
    return hasWord ? words + [word] : words
  }
}
