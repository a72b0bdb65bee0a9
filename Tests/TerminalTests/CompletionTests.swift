import Testing

@testable import Terminal

@Suite struct `What Tab offers` {
  private let names = ["Dr Ana Weber", "Dr Anna Ödegård", "Prof Li", "李医生"]

  @Test(arguments: [
    ("dr an", "Dr An", ["Dr Ana Weber", "Dr Anna Ödegård"]), ("DR ANN", "Dr Anna Ödegård", ["Dr Anna Ödegård"]),
    ("öde", "Dr Anna Ödegård", ["Dr Anna Ödegård"]), ("李", "李医生", ["李医生"]),
    ("", "", ["Dr Ana Weber", "Dr Anna Ödegård", "Prof Li", "李医生"]),
    ("an", "Dr An", ["Dr Ana Weber", "Dr Anna Ödegård"]),
  ])
  func `It is what begins with the typed text, else what has such a word`(
    typed: String, replacement: String, matches: [String]
  ) {
    let completion = Completion(of: typed, among: names)
    #expect(completion?.replacement == replacement)
    #expect(completion?.matches == matches)
  }

  @Test func `It is nothing where nothing fits`() {
    #expect(Completion(of: "x", among: names) == nil)
    #expect(Completion(of: "", among: []) == nil)
  }
}
