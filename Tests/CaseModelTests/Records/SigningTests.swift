import CaseModel
import Testing

/// Until when somebody else may sign for a person.
@Suite struct SigningTests {
  private func person(_ relation: PersonRelation, born: String? = nil, until: String? = nil) -> Person {
    var person = Person(name: "Mia", relation: relation)
    person.born = born.flatMap(Day.init(_:))
    person.signsUntil = until.flatMap(Day.init(_:))
    return person
  }

  @Test func `for a child it ends on the eighteenth birthday, unless another day was said`() {
    #expect(person(.child, born: "2019-05-04").othersSignUntil?.iso == "2037-05-04")
    #expect(person(.child, born: "2008-02-29").othersSignUntil?.iso == "2026-02-28")
    #expect(person(.child, born: "2019-05-04", until: "2030-01-01").othersSignUntil?.iso == "2030-01-01")
    #expect(person(.child).othersSignUntil == nil)
  }

  @Test func `for anybody else only a day that was said counts`() {
    #expect(person(.parent, born: "1950-05-04").othersSignUntil == nil)
    #expect(person(.parent, until: "2030-01-01").othersSignUntil?.iso == "2030-01-01")
  }
}
