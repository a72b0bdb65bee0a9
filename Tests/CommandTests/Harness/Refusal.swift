import Testing

/// A command line that makes no sense, and what is said to it.
struct Refusal: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let code: Int32
  let words: String

  init(_ line: String, _ code: Int32, _ words: String) {
    arguments = line.split(separator: " ").map(String.init)
    self.code = code
    self.words = words
  }

  var testDescription: String { arguments.joined(separator: " ") }
}
