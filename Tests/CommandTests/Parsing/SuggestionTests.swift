import Testing

@testable import casebook

/// What was meant by a misspelt word.
@Suite struct SuggestionTests {
  private let words = ["case", "person", "doctor", "consultation", "appointment", "remind", "note", "today"]

  @Test(
    arguments: [
      ("doctr", "doctor"), ("dcotor", "doctor"), ("doctors", "doctor"), ("Doctor", "doctor"), ("remnid", "remind"),
      ("app", "appointment"), ("appontmnt", "appointment"), ("nto", nil), ("x", nil), ("notes", "note"), ("", nil),
      ("zebra", nil),
    ] as [(String, String?)])
  func `the nearest word is meant, where one is near`(typed: String, meant: String?) {
    #expect(Suggestion.nearest(to: typed, among: words) == meant)
  }

  @Test func `neighbours that were swapped count as one slip`() {
    #expect(Suggestion.distance("note", "noet") == 1)
    #expect(Suggestion.distance("", "note") == 4)
    #expect(Suggestion.distance("note", "") == 4)
    #expect(Suggestion.distance("note", "note") == 0)
  }

  @Test func `a value of three dashes belongs to the option before it`() {
    #expect(Dashes.joined(["note", "add", "--text", "--- a"]) == ["note", "add", "--text=--- a"])
    #expect(Dashes.joined(["---", "--text=a", "---"]) == ["---", "--text=a", "---"])
  }
}
