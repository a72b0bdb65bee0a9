package import CaseModel

extension RecordKind {
  /// How records of this kind lie in the file.
  package var storedType: any Stored.Type {
    switch self {
    case .caseFile: CaseFile.self
    case .person: Person.self
    case .doctor: Doctor.self
    case .consultation: Consultation.self
    case .credentialCheck: CredentialCheck.self
    case .appointment: Appointment.self
    case .visit: Visit.self
    case .diagnosis: Diagnosis.self
    case .opinion: Opinion.self
    case .relation: Relation.self
    case .question: Question.self
    case .request: RecordRequest.self
    case .policy: InsurancePolicy.self
    case .insuranceNote: InsuranceNote.self
    case .treatment: Treatment.self
    case .note: Note.self
    case .task: CaseTask.self
    case .decision: Decision.self
    }
  }

  /// The kind that lies in that table; nil for tables whose rows have no reference of their own.
  init?(table: String) {
    guard let kind = RecordKind.allCases.first(where: { $0.storedType.table == table }) else { return nil }
    self = kind
  }
}
