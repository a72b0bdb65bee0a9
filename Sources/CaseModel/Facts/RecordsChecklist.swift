/// Which records help at a second opinion: some always, more by what is happening.
///
/// Source: guides of cancer centres, hospitals and second-opinion services, as of 2026-11.
package enum RecordsChecklist {
  /// The lines for a case, the common ones first; each once, however many situations ask for it.
  package static func lines(for situations: Set<Situation>) -> [ChecklistLine] {
    var lines = common
    for situation in Situation.allCases where situations.contains(situation) {
      lines += added(for: situation).filter { !lines.contains($0) }
    }
    return lines
  }

  /// What every case can use.
  package static let common: [ChecklistLine] = [
    ChecklistLine(.notes, "Doctors' notes of the visits about this", "Look in the online portal first."),
    ChecklistLine(.notes, "List of known health problems", "The family doctor or the portal has it."),
    ChecklistLine(.medications, "List of medicines, with allergies", "The family doctor, the portal or the pharmacy."),
    ChecklistLine(.labs, "Laboratory results, with their dates", "The doctor who ordered them, or the portal."),
    ChecklistLine(.report, "Written reports on scans and X-rays", "The place that took the pictures."),
    ChecklistLine(
      .images, "The scan pictures themselves",
      "The place that took them: a disc or a download. A report is not the pictures."),
    ChecklistLine(.report, "Reports on procedures, such as a biopsy or a look inside", "The place that did them."),
    ChecklistLine(.report, "Hospital discharge letters", "The hospital's records desk."),
    ChecklistLine(.notes, "The first doctor's plan, in writing", "Ask the first doctor's office."),
  ]

  /// What one situation adds.
  package static func added(for situation: Situation) -> [ChecklistLine] {
    switch situation {
    case .surgery: surgery
    case .cancer: cancer
    case .unclearDiagnosis: unclearDiagnosis
    case .treatmentNotWorking: treatmentNotWorking
    case .lackOfTrust: lackOfTrust
    case .child: child
    case .other: []
    }
  }
}
