import Testing

@testable import Terminal

@Suite struct ChoiceTests {
  @Test(arguments: [
    ("1", "hot"), ("3", "horse"), ("hot", "hot"), ("HOT", "hot"), ("c", "cold"), ("a cold", "cold"), ("hay", "horse"),
    ("warm food", "hot"), ("hor", "horse"),
  ])
  func `a choice is meant by its number, its code, its words or the first letters of either`(
    typed: String, code: String
  ) throws {
    #expect(try Supper.kinds.meant(by: typed).code == code)
  }

  @Test(arguments: ["0", "4", "x", "", "ho"])
  func `anything else is refused with the choices`(typed: String) {
    #expect(throws: AnswerProblem.self) { try Supper.kinds.meant(by: typed) }
  }
}
