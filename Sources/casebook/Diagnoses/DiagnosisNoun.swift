import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook diagnosis`: what the doctors called the illness.
struct DiagnosisNoun: Noun {
  static let abstract = "What the doctors called it, and how sure they were."
  static let example = "casebook diagnosis add --name \"torn meniscus\" --certainty likely"
  static let listed = ["name", "certainty", "doctor", "on"]

  static func prompts(at desk: Desk) -> [Prompt<DiagnosisAnswers>] {
    [
      .line("name", \.name, "What did they call it", why: "In the doctor's words, as near as you can.").required(),
      .doctor(
        "doctor", \.doctor, "Who said it", why: "A name, or a reference like D3. A new name makes a new doctor.",
        desk: desk, mayBeNew: true),
      .day("on", \.on, "When", why: "A later word may replace an earlier one.", today: desk.today, .past),
      .code("certainty", \.certainty, Certainty.self, "How sure were they", why: "A guess and a finding differ."),
      icd("code", \.code),
      .text("basis", \.basis, "What does it rest on", why: "Another doctor asks for the same tests first.").unasked(),
    ]
  }

  /// A diagnosis code; only its shape is checked, and it is never asked for.
  private static func icd(
    _ option: String, _ answer: WritableKeyPath<DiagnosisAnswers, String?>
  ) -> Prompt<DiagnosisAnswers> {
    Prompt(option, answer, { _ in "ICD-10 code" }, why: "It stands on letters and bills.", form: .line) { text, _ in
      do throws(ICD10Problem) {
        return Reading(try ICD10Code(text).text)
      } catch {
        throw AnswerProblem(error.message)
      }
    }.unasked()
  }

  static func record(from answers: DiagnosisAnswers, at desk: Desk, in ledger: Ledger) throws -> Diagnosis {
    Diagnosis(caseFile: try desk.caseFile().reference, name: answers.name ?? "")
  }

  static func fill(
    _ diagnosis: inout Diagnosis, from answers: DiagnosisAnswers, at desk: Desk, in ledger: Ledger
  ) throws {
    diagnosis.name = answers.name ?? diagnosis.name
    diagnosis.code.take(answers.code)
    if let doctor = answers.doctor {
      diagnosis.doctor = doctor.isEmpty ? nil : try desk.doctor(named: doctor, in: ledger)
    }
    diagnosis.diagnosedOn.take(answers.on, Day.init(_:))
    diagnosis.certainty.take(answers.certainty, Certainty.init(rawValue:))
    diagnosis.basis.take(answers.basis)
  }

  static func answers(from diagnosis: Saved<Diagnosis>, in ledger: Ledger) throws -> DiagnosisAnswers {
    var answers = try DiagnosisAnswers.blank()
    answers.name = diagnosis.name
    answers.code = diagnosis.code
    answers.doctor = diagnosis.facts.doctor?.description
    answers.on = diagnosis.diagnosedOn?.iso
    answers.certainty = diagnosis.certainty?.rawValue
    answers.basis = diagnosis.basis
    return answers
  }

  static func entries(of diagnosis: Saved<Diagnosis>, in ledger: Ledger, today: Day) throws -> [Entry] {
    try [
      .text("name", "Name", diagnosis.name),
      .code("certainty", "How sure", diagnosis.certainty),
    ] + Entry.doctor(diagnosis.facts.doctor, in: ledger) + [
      .day("on", "When", diagnosis.diagnosedOn, today: today),
      .text("code", "ICD-10 code", diagnosis.code),
      .text("basis", "It rests on", diagnosis.basis),
      .caseFile(diagnosis.caseFile),
    ]
  }

  static func name(of diagnosis: Saved<Diagnosis>, in ledger: Ledger) -> String { diagnosis.name }
}
