import CaseModel

extension CaseOpening {
  private var toldOn: Day { answers.toldOn.flatMap(Day.init(_:)) ?? today }

  private var certainty: Certainty? { answers.certainty.flatMap(Certainty.init(rawValue:)) }

  func consultation(of doctor: Saved<Doctor>, in file: Saved<CaseFile>) -> Consultation {
    var consultation = Consultation(caseFile: file.reference, doctor: doctor.reference, role: .first, round: file.round)
    consultation.foundVia = .originalDoctor
    consultation.state = .seen
    return consultation
  }

  func visit(with doctor: Saved<Doctor>, in file: Saved<CaseFile>) -> Visit {
    var visit = Visit(caseFile: file.reference, doctor: doctor.reference, round: file.round, visitedOn: toldOn)
    let sure = certainty.map { " (\($0.words))" } ?? ""
    let said =
      (answers.saidDiagnosis.map { ["What it is: \($0)\(sure)"] } ?? [])
      + (answers.saidTreatment.map { ["What is advised: \($0)"] } ?? [])
    visit.said = said.isEmpty ? nil : said.joined(separator: "\n")
    return visit
  }

  func diagnosis(by doctor: Saved<Doctor>, in file: Saved<CaseFile>) -> Diagnosis? {
    answers.saidDiagnosis.map { name in
      var diagnosis = Diagnosis(caseFile: file.reference, name: name)
      diagnosis.doctor = doctor.reference
      diagnosis.diagnosedOn = toldOn
      diagnosis.certainty = certainty
      return diagnosis
    }
  }

  /// What the first doctor thinks, as far as it is known; nothing where nothing is.
  func opinion(of doctor: Saved<Doctor>, at visit: Saved<Visit>, in file: Saved<CaseFile>) -> Opinion? {
    var opinion = Opinion(caseFile: file.reference, doctor: doctor.reference, round: file.round, givenOn: toldOn)
    opinion.visit = visit.reference
    opinion.texts[.diagnosis] = answers.saidDiagnosis
    opinion.texts[.certainty] = certainty?.rawValue
    opinion.texts[.treatment] = answers.saidTreatment
    return opinion.texts.isEmpty ? nil : opinion
  }

  /// What nobody asked yet, and only a doctor can say: how long it is safe to wait.
  func question(about person: Saved<Person>, in file: Saved<CaseFile>) -> Question? {
    guard file.safeBy == nil else { return nil }
    let subject = Subject(relation: person.relation, name: person.name)
    return AppointmentQuestions.waiting(subject).first.map { Question(caseFile: file.reference, text: $0) }
  }
}
