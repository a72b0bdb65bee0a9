import CaseModel
import Testing

struct ChecklistTests {
  @Test(arguments: [
    (Situation.other, 9), (.surgery, 15), (.cancer, 18), (.unclearDiagnosis, 14), (.treatmentNotWorking, 11),
    (.lackOfTrust, 10), (.child, 14),
  ])
  func `every situation adds its lines to the common nine`(situation: Situation, count: Int) {
    let lines = RecordsChecklist.lines(for: [situation])
    #expect(lines.count == count)
    #expect(Array(lines.prefix(9)) == RecordsChecklist.common)
  }

  @Test func `several situations add up, and no line comes twice`() {
    let lines = RecordsChecklist.lines(for: Set(Situation.allCases))
    #expect(lines.count == 9 + 6 + 9 + 5 + 2 + 1 + 5)
    #expect(Set(lines.map(\.name)).count == lines.count)
    #expect(lines.allSatisfy { !$0.name.isEmpty && $0.hint.hasSuffix(".") })
  }

  @Test func `a child's unclear case, line by line`() {
    let lines = RecordsChecklist.lines(for: [.child, .unclearDiagnosis]).map { "\($0.kind.rawValue): \($0.name)" }
    #expect(
      lines.joined(separator: "\n") == """
        notes: Doctors' notes of the visits about this
        notes: List of known health problems
        medications: List of medicines, with allergies
        labs: Laboratory results, with their dates
        report: Written reports on scans and X-rays
        images: The scan pictures themselves
        report: Reports on procedures, such as a biopsy or a look inside
        report: Hospital discharge letters
        notes: The first doctor's plan, in writing
        notes: When it began and how it went since
        labs: All tests, those that found nothing too
        notes: What other doctors thought it was
        medications: Treatments tried so far
        notes: Illnesses in the family
        notes: Records of pregnancy and birth
        notes: Growth charts
        notes: Vaccination record
        report: Reports from school or therapy
        other: Proof of who may consent for the child
        """)
  }

  @Test func `tissue is asked of pathology, and never of an office that writes reports`() {
    let tissue = RecordsChecklist.added(for: .cancer).filter(\.kind.isOnLoan)
    #expect(tissue.map(\.kind) == [.slides, .blocks])
    #expect(tissue.allSatisfy { $0.hint.hasPrefix("Ask pathology, not the records desk.") })
  }

  @Test func `what the person writes is asked of nobody`() {
    let own = RecordsChecklist.lines(for: Set(Situation.allCases)).filter(\.isOwnWork).map(\.name)
    #expect(
      own == [
        "When it began and how it went since", "Illnesses in the family",
        "Each treatment: dose, dates, effect, side effects, why it stopped", "What happened, day by day",
        "Proof of who may consent for the child",
      ])
  }

  @Test(arguments: [
    (Jurisdiction.us, ["certificationmatters.org", "docinfo.org", "the state medical board"]),
    (.uk, ["the GMC register"]), (.eu, ["the public register of doctors where the doctor works"]),
    (.other, ["the public register of doctors where the doctor works"]),
  ])
  func `every country has a place to look a doctor up`(jurisdiction: Jurisdiction, names: [String]) {
    #expect(CredentialSource.known(in: jurisdiction).map(\.name) == names)
  }
}
