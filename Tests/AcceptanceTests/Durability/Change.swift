import Testing

/// A command that changes a casebook, as the experiments use it.
struct Change: CustomStringConvertible, Sendable {
  let arguments: [String]
  var input = ""

  var description: String { arguments.prefix(2).joined(separator: " ") }

  /// A single record, long enough for several pages.
  static let doctor = Change(
    arguments: ["doctor", "add", "--name", "Dr. Example-Late", "--notes", "-", "--no-input"],
    input: String(repeating: "The notes of a doctor, at some length. ", count: 300))

  /// What every experiment begins with.
  static func prepare(_ home: Home) throws {
    for number in 1...12 {
      try home.answer("doctor", "add", "--name", "Dr. Example-\(number)", "--specialty", "cardiology", "--no-input")
    }
  }
}
