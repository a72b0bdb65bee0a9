import CaseModel
import GRDB
import Testing

@testable import CaseStore

@Suite struct LedgerTests {
  @Test func `every kind of record comes back as it was kept`() throws {
    let sample = try SampleCase()
    #expect(Set(sample.references.map(\.kind)) == Set(RecordKind.allCases))
    try sample.store.read { ledger in
      for reference in sample.references { try roundTrip(reference.kind.storedType, reference, ledger) }
    }
  }

  private func roundTrip<Noun: Stored>(_ noun: Noun.Type, _ reference: AnyReference, _ ledger: Ledger) throws {
    let typed = try #require(Reference<Noun>(reference.description))
    let kept = try ledger.get(typed).facts
    let full = try FullRow(of: kept)
    #expect(full.read.columns.names == kept.columns.names, "\(reference)")
    #expect(
      full.read.columns.values(but: "watched") == kept.columns.values(of: full.values, but: "watched"),
      "\(reference): a column is read into another field")
  }

  @Test func `a reference is never given out twice, even after a removal`() throws {
    let store = Store(try .inMemory())
    let names = try store.write { ledger in
      let first = try ledger.add(Doctor(name: "Dr. Example-One"))
      _ = try ledger.remove(first.reference.any)
      return [first, try ledger.add(Doctor(name: "Dr. Example-Two"))].map(\.reference.description)
    }
    #expect(names == ["D1", "D2"])
  }

  @Test func `a case goes with all that lies in it, and nothing of the rest`() throws {
    let sample = try SampleCase()
    try sample.store.write { ledger in
      let found = try ledger.remove(sample.file.reference.any)
      #expect(found.loosened.isEmpty && found.holding.isEmpty)
      #expect(
        found.removed.map(\.description).sorted()
          == ["A1", "E1", "G1", "K1", "L1", "M1", "N1", "O1", "O2", "Q1", "R1", "T1", "V1", "X1"])
      #expect(try ledger.all(Visit.self).isEmpty)
      #expect(try ledger.all(Doctor.self).count == 1)
      #expect(try ledger.all(Person.self).count == 1)
      #expect(try Int.fetchOne(ledger.database, sql: "SELECT count(*) FROM search WHERE search MATCH 'wait'") == 0)
      #expect(try Int.fetchOne(ledger.database, sql: "SELECT count(*) FROM search WHERE search MATCH 'Specimen'") == 2)
    }
  }

  @Test func `a doctor on whom the record rests stays`() throws {
    let sample = try SampleCase()
    try sample.store.write { ledger in
      let expected = ["A1", "O1", "O2", "Q1", "R1", "V1"]
      let found = try ledger.dependents(of: sample.doctor.reference.any)
      #expect(found.holding.map(\.description).sorted() == expected)
      #expect(throws: LedgerError.self) { try ledger.remove(sample.doctor.reference.any) }
      #expect(try ledger.find(sample.doctor.reference) != nil)
    }
  }

  @Test func `a visit leaves its opinions behind, which no longer name it`() throws {
    let sample = try SampleCase()
    try sample.store.write { ledger in
      let found = try ledger.remove(sample.visit.reference.any)
      #expect(found.removed.isEmpty)
      #expect(found.loosened.map(\.description).sorted() == ["O1", "O2"])
      #expect(try ledger.get(sample.opinions[0].reference).visit == nil)
    }
  }

  @Test func `what is not there is named`() throws {
    let store = Store(try .inMemory())
    let missing = try #require(AnyReference("V7"))
    #expect(throws: LedgerError.notFound(missing)) { try store.read { try $0.get(Reference<Visit>(7)) } }
    #expect(throws: LedgerError.notFound(missing)) { try store.write { try $0.remove(missing) } }
  }

  @Test func `a failure in the middle keeps nothing of a transaction`() throws {
    let store = Store(try .inMemory())
    #expect(throws: StoreError.self) {
      try store.write { ledger in
        _ = try ledger.add(Doctor(name: "Dr. Example-One"))
        _ = try ledger.add(Doctor(name: "  "))
      }
    }
    #expect(try store.read { try $0.all(Doctor.self) }.isEmpty)
  }

  @Test func `the picture of a case holds everything recorded of it`() throws {
    let sample = try SampleCase()
    let picture = try sample.store.read { try $0.picture(of: sample.file) }
    #expect(picture.person.name == "Mia")
    #expect(picture.doctors.values.map(\.name) == ["Dr. Specimen-Öst"])
    #expect(picture.requests.first?.items.count == 2 && picture.requests.first?.history.count == 2)
    #expect(picture.credentialChecks.count == 1 && picture.policies.count == 1)
    #expect(picture.opinions.count == 2 && picture.relations.count == 1 && picture.decisions.count == 1)
  }
}

extension StoredColumns {
  /// The values of all columns but one that follows from other tables.
  fileprivate func values(of values: [DatabaseValue]? = nil, but derived: String) -> [DatabaseValue] {
    zip(names, values ?? self.values).filter { $0.0 != derived }.map(\.1)
  }
}
