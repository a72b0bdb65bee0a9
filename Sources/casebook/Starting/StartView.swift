import CaseModel
import CaseStore
import Terminal

/// A case that was just opened: the case itself for programs; for people what was saved, and the one thing to do next.
struct StartView: View {
  private let caseView: RecordView
  private let saved: [String]
  private let today: TodayOfCase

  init(_ opened: OpenedCase, in ledger: Ledger, time: CallTime) throws {
    caseView = try CaseNoun.view(opened.file, in: ledger, today: time.today)
    saved = Self.sentences(of: opened, today: time.today)
    today = TodayOfCase(try ledger.picture(of: opened.file), time)
  }

  var json: JSON { caseView.json }

  var page: Page {
    Page(
      saved.map(Page.Block.line) + TodayCaseView(today).action + [.blank] + today.safety.map(Page.Block.line) + [.blank]
        + [.line("At any time: casebook. Step by step: casebook guide")])
  }

  private static func sentences(of opened: OpenedCase, today: Day) -> [String] {
    let doctor = opened.doctor.record
    var lines = ["Saved \(opened.file.reference): \(opened.file.title)"]
    let parts =
      [
        "\(doctor.name) (\(doctor.reference))",
        "the visit of \(opened.visit.visitedOn.words) (\(opened.visit.reference))",
      ]
      + (opened.opinion.map { ["what was said (\($0.reference))"] } ?? [])
    lines.append("With it: " + parts.joined(separator: ", ") + ".")
    if let question = opened.question { lines.append("To ask the doctor (\(question.reference)): \(question.text)") }
    if !opened.person.isNew { lines.append(kept(opened.person.record.reference.any, opened.person.record.name)) }
    if !opened.doctor.isNew { lines.append(kept(doctor.reference.any, doctor.name)) }
    return lines
  }

  private static func kept(_ reference: AnyReference, _ name: String) -> String {
    "\(name) (\(reference)) was there already and is as it was."
  }
}
