import CaseModel
import CaseStore
import Testing

/// How a doctor who is met, or is to be met, comes into a case.
@Suite struct JoinTests {
  private let store: Store
  private let file: Reference<CaseFile>
  private let north: Reference<Doctor>
  private let south: Reference<Doctor>
  private let day: Day

  init() throws {
    let day = try #require(Day("2026-11-04"))
    let store = Store(try .inMemory())
    self.day = day
    self.store = store
    (file, north, south) = try store.write { ledger in
      let person = try ledger.add(Person(name: "Me", relation: .oneself))
      let file = CaseFile(person: person.reference, title: "Knee", jurisdiction: .us, openedOn: day)
      return try (
        ledger.add(file).reference, ledger.add(Doctor(name: "Dr. Example-North")).reference,
        ledger.add(Doctor(name: "Dr. Example-South")).reference
      )
    }
  }

  private func join(_ doctor: Reference<Doctor>) throws -> Saved<Consultation> {
    try store.write { try $0.join(doctor, to: $0.get(file)) }
  }

  private func startRound(_ round: Int) throws {
    _ = try store.write { try $0.change(file) { $0.round = round } }
  }

  @Test func `the first who comes has the part that is sought, the next is one to ask`() throws {
    #expect(try join(south).role == .second)
    #expect(try join(north).role == .candidate)
    #expect(try join(south).role == .second)
    let kept = try store.read { try $0.all(Consultation.self) }
    #expect(kept.map(\.role) == [.second, .candidate])
  }

  @Test func `a part that was given stays`() throws {
    _ = try store.write { try $0.add(Consultation(caseFile: file, doctor: north, role: .first, round: 1)) }
    #expect(try join(north).role == .first)
    try startRound(2)
    #expect(try join(north).role == .first)
    #expect(try join(north).round == 1)
  }

  @Test func `who was declined is no longer`() throws {
    let saved = try join(south)
    _ = try store.write { try $0.change(saved.reference) { $0.state = .declined } }
    #expect(try join(south).state == .suggested)
    #expect(try join(south).reference == saved.reference)
  }

  @Test func `who was never seen comes into the next round, who was seen does not`() throws {
    _ = try join(south)
    _ = try join(north)
    _ = try store.write { try $0.add(Visit(caseFile: file, doctor: south, round: 1, visitedOn: day)) }
    try startRound(2)
    #expect(try join(south).round == 1)
    #expect(try join(south).role == .second)
    #expect(try join(north).round == 2)
    #expect(try join(north).role == .third)
  }

  @Test func `every change of start or state is a line of an appointment's history`() throws {
    let start = try #require(WallTime("2026-12-10 09:30"))
    let saved = try store.write { ledger in
      try ledger.add(Appointment(caseFile: file, doctor: south, round: 1, state: .requested), on: day)
    }
    let history = try store.write { ledger in
      _ = try ledger.change(saved.reference, on: day + 1, note: "they rang") {
        $0.state = .booked
        $0.startsAt = start
      }
      return try ledger.history(of: ledger.change(saved.reference, on: day + 2) { $0.place = "Specimen Clinic" })
    }
    #expect(history.map(\.changedOn) == [day, day + 1])
    #expect(history.map(\.state) == [.requested, .booked])
    #expect(history.map(\.startsAt) == [nil, start])
    #expect(history.map(\.note) == [nil, "they rang"])
  }

  @Test func `a removed case takes along that it was chosen, and what was typed for it`() throws {
    let draft = Draft(answers: ["text": ["Fever"]], keptAt: try #require(WallTime("2026-11-04 10:00")))
    try store.write { ledger in
      try ledger.choose(file)
      _ = try ledger.keep(draft, for: "note add --case C1")
      _ = try ledger.keep(draft, for: "note add --case C11")
      _ = try ledger.remove(file.any)
    }
    let chosen = try store.read { try $0.chosenCase() }
    let gone = try store.read { try $0.drafts(for: "note add --case C1") }
    let other = try store.read { try $0.drafts(for: "note add --case C11") }
    #expect(chosen == nil)
    #expect(gone == [])
    #expect(other.map(\.answers) == [draft.answers])
  }
}
