import CaseModel
import CaseStore

/// Keeps everything that opens a case, in one transaction: it is all there, or nothing is.
struct CaseOpening {
  let answers: StartAnswers
  let today: Day
  /// Whether the doctor may have been described ("surgeon, City Hospital"): a person was asked, no option named one.
  let describesDoctor: Bool

  /// Keeps it all, and gives back what there is now.
  func keep(in ledger: Ledger) throws -> OpenedCase {
    let person = try keptPerson(in: ledger)
    let doctor = try keptDoctor(in: ledger)
    let file = try ledger.add(caseFile(of: person.record, in: ledger))
    let consultation = try ledger.add(consultation(of: doctor.record, in: file))
    let visit = try ledger.add(visit(with: doctor.record, in: file))
    let diagnosis = try diagnosis(by: doctor.record, in: file).map(ledger.add)
    let opinion = try opinion(of: doctor.record, at: visit, in: file).map(ledger.add)
    let question = try question(about: person.record, in: file).map(ledger.add)
    return OpenedCase(
      file: file, person: person, doctor: doctor, consultation: consultation, visit: visit, diagnosis: diagnosis,
      opinion: opinion, question: question)
  }

  private var relation: PersonRelation {
    answers.relation.flatMap(PersonRelation.init(rawValue:)) ?? .oneself
  }

  /// The person of exactly that name, unchanged; where no name was said for oneself, the one who is oneself already.
  private func keptPerson(in ledger: Ledger) throws -> OpenedCase.Kept<Person> {
    let people = try ledger.all(Person.self)
    let oneself = people.filter { $0.relation == .oneself }
    let known =
      answers.person.map { name in people.first { $0.name == name } }
      ?? (relation == .oneself && oneself.count == 1 ? oneself.first : nil)
    if let known { return OpenedCase.Kept(record: known, isNew: false) }
    let name = answers.person ?? relation.defaultName
    return OpenedCase.Kept(record: try ledger.add(Person(name: name, relation: relation)), isNew: true)
  }

  /// The doctor of exactly that name, or that reference, unchanged.
  private func keptDoctor(in ledger: Ledger) throws -> OpenedCase.Kept<Doctor> {
    let typed = answers.doctor ?? ""
    let description = describesDoctor ? DoctorDescription(typed) : nil
    let name = description?.name ?? typed
    let doctors = try ledger.all(Doctor.self)
    if let reference = Reference<Doctor>(typed) {
      return OpenedCase.Kept(record: try ledger.get(reference), isNew: false)
    }
    if let known = doctors.first(where: { $0.name == typed }) ?? doctors.first(where: { $0.name == name }) {
      return OpenedCase.Kept(record: known, isNew: false)
    }
    var doctor = Doctor(name: name)
    doctor.specialty = answers.specialty ?? description?.specialty
    doctor.practice = description?.practice
    return OpenedCase.Kept(record: try ledger.add(doctor), isNew: true)
  }

  private func caseFile(of person: Saved<Person>, in ledger: Ledger) throws -> CaseFile {
    let taken = try ledger.all(CaseFile.self).map(\.title)
    let title = answers.title ?? CaseTitle.standard(for: person.facts, on: today, among: taken)
    let country = answers.jurisdiction.flatMap(Jurisdiction.init(rawValue:)) ?? .other
    var file = CaseFile(person: person.reference, title: title, jurisdiction: country, openedOn: today)
    var situations = answers.situations.compactMap(Situation.init(rawValue:))
    if person.relation == .child { situations.append(.child) }
    file.situations = Situation.allCases.filter(situations.contains)
    file.treatment = answers.saidTreatment
    file.treatmentStart = answers.start
    file.safeBy = answers.safeBy.flatMap(Day.init(_:))
    return file
  }
}
