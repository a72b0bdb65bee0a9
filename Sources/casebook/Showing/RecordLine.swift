import CaseModel
import CaseStore

/// One line by which a person knows a record again: `V5 visit with Dr. Example-North, Fri 30 Oct 2026`.
struct RecordLine {
  let words: String

  init(_ reference: AnyReference, in ledger: Ledger) throws {
    words = "\(reference) \(reference.kind.words)\(try Self.details(of: reference, in: ledger))"
  }

  /// What follows the kind of the record.
  private static func details(of reference: AnyReference, in ledger: Ledger) throws -> String {
    let number = reference.number
    switch reference.kind {
    case .caseFile: return named(try ledger.get(Reference<CaseFile>(number)).title)
    case .person: return named(try ledger.get(Reference<Person>(number)).name)
    case .doctor: return named(try ledger.get(Reference<Doctor>(number)).name)
    case .consultation: return try details(of: ledger.get(Reference<Consultation>(number)).facts, in: ledger)
    case .credentialCheck:
      let check = try ledger.get(Reference<CredentialCheck>(number))
      return try ": \(name(check.doctor, ledger)), \(check.source)" + day(check.checkedOn)
    case .appointment: return try details(of: ledger.get(Reference<Appointment>(number)).facts, in: ledger)
    case .visit:
      let visit = try ledger.get(Reference<Visit>(number))
      return try " with \(name(visit.doctor, ledger))" + day(visit.visitedOn)
    case .opinion:
      let opinion = try ledger.get(Reference<Opinion>(number))
      return try " of \(name(opinion.doctor, ledger))" + day(opinion.givenOn)
    case .request: return " from " + (try ledger.get(Reference<RecordRequest>(number)).from)
    default: return try details(ofNoted: reference, in: ledger)
    }
  }

  /// The same, for what one writes down without a doctor.
  private static func details(ofNoted reference: AnyReference, in ledger: Ledger) throws -> String {
    let number = reference.number
    switch reference.kind {
    case .diagnosis: return named(try ledger.get(Reference<Diagnosis>(number)).name)
    case .relation: return named(try ledger.get(Reference<Relation>(number)).facet.words)
    case .question: return named(try ledger.get(Reference<Question>(number)).text)
    case .policy:
      let policy = try ledger.get(Reference<InsurancePolicy>(number))
      return named(policy.insurer ?? policy.payer.words)
    case .insuranceNote: return day(try ledger.get(Reference<InsuranceNote>(number)).at.day)
    case .treatment: return named(try ledger.get(Reference<Treatment>(number)).name)
    case .note:
      let note = try ledger.get(Reference<Note>(number))
      return named(note.text) + day(note.writtenOn)
    case .task: return named(try ledger.get(Reference<CaseTask>(number)).text)
    case .decision:
      let decision = try ledger.get(Reference<Decision>(number))
      return named(decision.choice.words) + day(decision.decidedOn)
    default: return ""
    }
  }

  private static func details(of consultation: Consultation, in ledger: Ledger) throws -> String {
    try ": \(name(consultation.doctor, ledger)), \(consultation.role.words), \(consultation.caseFile)"
  }

  private static func details(of appointment: Appointment, in ledger: Ledger) throws -> String {
    let start = appointment.startsAt.map { ", \($0.words)" } ?? ", \(appointment.state.words)"
    return try " with \(name(appointment.doctor, ledger))" + start
  }

  private static func name(_ doctor: Reference<Doctor>, _ ledger: Ledger) throws -> String {
    try ledger.get(doctor).name
  }

  /// A name or the beginning of a text, in quotation marks.
  private static func named(_ text: String) -> String {
    " “\(text.beginning)”"
  }

  private static func day(_ day: Day) -> String { ", \(day.words)" }
}
