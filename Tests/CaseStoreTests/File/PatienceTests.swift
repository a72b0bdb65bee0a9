import Testing

@testable import CaseStore

@Suite struct PatienceTests {
  @Test func `it waits for five seconds`() {
    let pauses = sequence(state: 0) { (looked: inout Int) in
      defer { looked += 1 }
      return Patience.pause(looked)
    }
    #expect(pauses.reduce(0, +) == 5_000)
  }

  @Test func `who has waited longest looks most often`() {
    let late = (45..<4_553).compactMap(Patience.pause)
    let early = (5..<45).compactMap(Patience.pause)
    #expect(late.max() == 1)
    #expect(early.min() == 12)
  }
}
