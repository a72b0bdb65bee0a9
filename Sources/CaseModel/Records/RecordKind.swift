/// Every kind of record; the raw value is the letter that its references begin with.
package enum RecordKind: String, CaseIterable, Sendable {
  case caseFile = "C"
  case person = "P"
  case doctor = "D"
  case consultation = "K"
  case credentialCheck = "H"
  case appointment = "A"
  case visit = "V"
  case diagnosis = "G"
  case opinion = "O"
  case relation = "L"
  case question = "Q"
  case request = "R"
  case policy = "I"
  case insuranceNote = "N"
  case treatment = "M"
  case note = "E"
  case task = "T"
  case decision = "X"

  /// What a person calls one such record: "visit".
  package var words: String {
    switch self {
    case .caseFile: "case"
    case .consultation: "doctor in this case"
    case .credentialCheck: "look-up of a doctor"
    case .relation: "comparison of two opinions"
    case .request: "request for records"
    case .policy: "insurance policy"
    case .insuranceNote: "insurance note"
    case .treatment: "treatment tried"
    case .person: "person"
    case .doctor: "doctor"
    case .appointment: "appointment"
    case .visit: "visit"
    case .diagnosis: "diagnosis"
    case .opinion: "opinion"
    case .question: "question"
    case .note: "note"
    case .task: "task"
    case .decision: "decision"
    }
  }

  /// The words of the command that works on this kind: `insurance note`.
  package var noun: String {
    switch self {
    case .caseFile: "case"
    case .credentialCheck: "credential"
    case .policy: "insurance policy"
    case .insuranceNote: "insurance note"
    case .person: "person"
    case .doctor: "doctor"
    case .appointment: "appointment"
    case .visit: "visit"
    case .diagnosis: "diagnosis"
    case .opinion: "opinion"
    case .question: "question"
    case .note: "note"
    case .task: "task"
    case .decision: "decision"
    case .consultation: "consultation"
    case .relation: "relation"
    case .request: "request"
    case .treatment: "treatment"
    }
  }
}
