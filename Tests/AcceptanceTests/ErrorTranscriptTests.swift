import Foundation
import TestSupport
import Testing

/// The catalogue of errors is true: what stands there to provoke an error does, with that code and those words.
@Suite struct ErrorTranscriptTests {
  static let transcripts: [Transcript] = {
    let root = #filePath.replacing("Tests/AcceptanceTests/ErrorTranscriptTests.swift", with: "")
    let page = root + "Sources/casebook/Documentation.docc/Errors.md"
    return Transcript.all(
      in: FileManager.default.contents(atPath: page).map { String(decoding: $0, as: UTF8.self) } ?? "")
  }()

  @Test func `the catalogue was found`() {
    #expect(Self.transcripts.count > 15)
  }

  @Test(arguments: transcripts) func `an error is as the catalogue says`(transcript: Transcript) throws {
    let home = try Home()
    for command in transcript.commands.dropLast() {
      let prepared = try home.shell(command)
      #expect(prepared.code == 0, "\(command): \(prepared.err)")
    }
    let result = try home.shell(try #require(transcript.commands.last))
    #expect(result.code == transcript.code)
    #expect(result.out == "")
    #expect(Self.inOneLine(result.err.replacing(home.path, with: "~")) == Self.inOneLine(transcript.words))
  }

  /// Where lines break depends on the width of the terminal.
  private static func inOneLine(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
