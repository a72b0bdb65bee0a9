import CaseModel
import CaseStore
import Testing

@Suite struct SearchTests {
  @Test func `the newest record comes first, and one without a day last`() throws {
    let book = try NoteBook()
    let old = try book.note("2026-11-02", "knee pain")
    let new = try book.note("2026-12-02", "knee swollen")
    let question = try book.store.write { try $0.add(Question(caseFile: book.file, text: "Why does the knee hurt?")) }
    #expect(try book.found("knee") == [new, old, question.reference.description])
  }

  @Test(arguments: [
    ("kne", ["E1"]), ("KNEE", ["E1"]), ("knee pain", ["E1"]), ("pain knee", ["E1"]), ("nee", []), ("knee hip", []),
    ("\"knee pain\"", ["E1"]), ("\"pain knee\"", []), ("“knee pain”", ["E1"]), ("\"knee pa\"", []), ("naive", ["E2"]),
    ("Naïve", ["E2"]), ("uber", ["E2"]), ("ÜBER", ["E2"]), ("关节", ["E3"]), ("节炎", ["E3"]), ("关炎", []), ("膝 炎", ["E3"]),
    ("555-0100", ["E2"]), ("5550100", []), ("\"", []),
  ])
  func `words are found by their beginnings, phrases as they stand`(typed: String, expected: [String]) throws {
    let book = try NoteBook()
    try book.note("2026-11-02", "The knee pain is back")
    try book.note("2026-11-01", "A naïve über text, call 555-0100")
    try book.note("2026-10-01", "膝关节炎")
    #expect(try book.found(typed) == expected)
  }

  @Test(arguments: [
    "AND", "OR", "NOT", "knee AND", "NOT knee", "NEAR(knee pain)", "body:knee", "{body}", "knee*", "*", "^knee", "(",
    ")",
    "knee)", "+knee", "-knee", "\"knee", "knee\"", "\"\"", "'", "knee'", "--", "a:b:c", "\u{0}", "knee\u{0}x", "🙂", "%",
    "\\",
  ])
  func `nothing that is typed is an error`(typed: String) throws {
    let book = try NoteBook()
    try book.note("2026-11-02", "the knee")
    _ = try book.found(typed)
  }

  @Test func `a changed record is found by its new words only, and a removed one not at all`() throws {
    let book = try NoteBook()
    try book.note("2026-11-02", "knee")
    _ = try book.store.write { try $0.change(Reference<Note>(1)) { $0.text = "hip" } }
    #expect(try book.found("knee") == [])
    #expect(try book.found("hip") == ["E1"])
    _ = try book.store.write { try $0.remove(Reference<Note>(1).any) }
    #expect(try book.found("hip") == [])
  }

  @Test func `a doctor's name finds what the doctor took part in, also after the name has changed`() throws {
    let book = try NoteBook()
    try book.store.write { ledger in
      let doctor = try ledger.add(Doctor(name: "Dr. Example-North")).reference
      _ = try ledger.add(
        Visit(caseFile: book.file, doctor: doctor, round: 1, visitedOn: Day("2026-11-02") ?? Day(number: 0)))
    }
    #expect(try book.found("north") == ["V1", "D1"])
    _ = try book.store.write { try $0.change(Reference<Doctor>(1)) { $0.name = "Dr. Example-West" } }
    #expect(try book.found("north") == [])
    #expect(try book.found("west") == ["V1", "D1"])
  }

  @Test func `a member number is never brought up`() throws {
    let book = try NoteBook()
    try book.store.write { ledger in
      var policy = InsurancePolicy(person: Reference(1), payer: .insurance)
      policy.memberID = "XY123456"
      policy.insurer = "Sample Mutual"
      _ = try ledger.add(policy)
    }
    #expect(try book.found("XY123456") == [])
    #expect(try book.found("mutual") == ["I1"])
  }

  @Test func `closed cases are counted and not listed, unless one is named`() throws {
    let book = try NoteBook()
    try book.note("2026-11-02", "knee")
    let closed = try book.closedCase()
    try book.note("2026-11-03", "knee", in: closed)
    try book.note("2026-11-04", "knee", in: closed)
    let answer = try book.search("knee", in: .open)
    #expect(answer.hits.map(\.reference.description) == ["E1"])
    #expect(answer.closed == [closed: 2])
    #expect(try book.search("knee", in: .only(closed)).hits.map(\.reference.description) == ["E3", "E2"])
  }

  @Test func `where most cases are closed the open ones are still all that is listed`() throws {
    let book = try NoteBook()
    try book.note("2026-11-02", "knee")
    for _ in 0..<3 { try book.note("2026-11-03", "knee", in: book.closedCase()) }
    let answer = try book.search("knee", in: .open)
    #expect(answer.hits.map(\.reference.description) == ["E1"])
    #expect(answer.closed.values.reduce(0, +) == 3)
  }

  @Test func `more than the limit is said`() throws {
    let book = try NoteBook()
    for _ in 0..<3 { try book.note("2026-11-02", "knee") }
    #expect(try book.search("knee", in: .open, limit: 2).hasMore)
    #expect(try !book.search("knee", in: .open, limit: 3).hasMore)
  }

  @Test func `the words are marked where they stand, and the text is as it was typed`() throws {
    let book = try NoteBook()
    try book.note("2026-11-02", "右膝关节炎, then the Knees hurt")
    let excerpt = try book.search("knee 关节", in: .open).hits.first?.excerpt
    #expect(excerpt?.shown == "右膝«关节»炎, then the «Knees» hurt")
    #expect(excerpt?.text == "右膝关节炎, then the Knees hurt")
  }

  @Test func `a beginning that hundreds of words share still finds them all`() throws {
    let book = try NoteBook()
    for number in 0..<100 { try book.note("2026-11-02", "test\(number)x") }
    #expect(try book.search("test", in: .open, limit: 200).hits.count == 100)
  }
}
