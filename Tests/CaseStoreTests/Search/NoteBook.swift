import CaseModel
import CaseStore

/// A casebook in memory with one case to write notes in.
struct NoteBook {
  let store: Store
  let file: Reference<CaseFile>

  init() throws {
    store = Store(try .inMemory())
    file = try store.write { ledger in
      let person = try ledger.add(Person(name: "Me", relation: .oneself))
      return try ledger.add(Self.file(of: person.reference)).reference
    }
  }

  /// Writes a note, and gives back its reference.
  @discardableResult
  func note(_ day: String, _ text: String, in other: Reference<CaseFile>? = nil) throws -> String {
    try store.write { ledger in
      let note = Note(caseFile: other ?? file, writtenOn: Day(day) ?? Day(number: 0), text: text)
      return try ledger.add(note).reference.description
    }
  }

  /// One more case, already closed.
  func closedCase() throws -> Reference<CaseFile> {
    try store.write { ledger in
      var file = Self.file(of: Reference(1))
      file.closedOn = file.openedOn
      return try ledger.add(file).reference
    }
  }

  func search(_ typed: String, in scope: SearchScope, limit: Int = 50) throws -> SearchAnswer {
    guard let words = SearchWords(typed) else { return SearchAnswer(hits: [], hasMore: false, closed: [:]) }
    return try store.read { try $0.search(words, in: scope, limit: limit) }
  }

  /// The references found in open cases, in order.
  func found(_ typed: String) throws -> [String] {
    try search(typed, in: .open).hits.map(\.reference.description)
  }

  private static func file(of person: Reference<Person>) -> CaseFile {
    let opened = Day(year: 2026, month: 11, day: 1) ?? Day(number: 0)
    return CaseFile(person: person, title: "A matter", jurisdiction: .us, openedOn: opened)
  }
}
