import Testing

/// A call that only few types may make, and which.
struct Ownership: CustomTestStringConvertible, Sendable {
  /// The text of the call.
  let call: String
  /// The files that may make it, each with the reason.
  let owners: [String: String]

  var testDescription: String { call }

  static let all = [
    Ownership(call: "try?", owners: [:]),
    Ownership(call: "try!", owners: [:]),
    Ownership(call: "as!", owners: [:]),
    Ownership(call: "fatalError", owners: [:]),
    Ownership(call: "preconditionFailure", owners: [:]),
    Ownership(call: "print(", owners: [:]),
    Ownership(call: "readLine(", owners: [:]),
    Ownership(
      call: "Date()", owners: ["Sources/casebook/Command/Moment+System.swift": "the clock is read here, once"]),
    Ownership(
      call: "FileManager",
      owners: ["Sources/CaseStore/File/SafetyCopy.swift": "compares a new copy with an earlier one, byte for byte"]),
    Ownership(
      call: "ProcessInfo",
      owners: [
        "Sources/casebook/Command/Context+System.swift": "the environment is read here, once",
        "Sources/Terminal/SystemConsole.swift": "the console of the real terminal knows TERM and COLUMNS",
      ]),
    Ownership(call: "getenv(", owners: [:]),
    Ownership(call: "import SQLite3", owners: [:]),
    Ownership(call: "DateFormatter", owners: [:]),
    Ownership(call: "NumberFormatter", owners: [:]),
    Ownership(call: "URLSession", owners: [:]),
    Ownership(call: "socket(", owners: [:]),
  ]
}
