import Foundation
import TestSupport
import Testing

/// A person's casebook, to which things happen day by day.
struct Notebook {
  let home: Home

  init(timeZone: String) throws {
    home = try Home(timeZone: timeZone)
  }

  /// Enters something on a day; it must be taken.
  func enter(_ day: String, _ command: String..., input: String = "") throws {
    let result = try home.run(command + ["--as-of", day, "--no-input"], input: input)
    #expect(result.code == 0, "\(day) \(command): \(result.err)")
  }

  /// What a command answers on a day, for programs.
  func value(_ day: String, _ command: String...) throws -> Value {
    let result = try home.run(command + ["--as-of", day, "--json"])
    #expect(result.code == 0, "\(day) \(command): \(result.err)")
    return try JSONDecoder().decode(Value.self, from: Data(result.out.utf8))
  }

  /// What a command answers on a day, for people, as one line.
  func words(_ day: String, _ command: String...) throws -> String {
    let result = try home.run(command + ["--as-of", day])
    #expect(result.code == 0, "\(day) \(command): \(result.err)")
    return result.out.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// What `today` says of the only case.
  func today(_ day: String) throws -> Value {
    try #require(try value(day, "today")["cases"]?[0])
  }

  /// The lines of `remind` about one record.
  func reminders(_ day: String, of reference: Value) throws -> [Value] {
    try #require(try value(day, "remind")["items"]).all("ref", reference)
  }
}
