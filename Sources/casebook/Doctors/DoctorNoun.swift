import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook doctor`: the address book that all cases share.
struct DoctorNoun: Noun {
  static let abstract = "The doctors you know, for all cases."
  static let example = "casebook doctor add --name \"Dr. Example\" --phone 555-0100"
  static let isInCase = false
  static let listed = ["name", "specialty", "practice", "phone"]

  static func prompts(at desk: Desk) -> [Prompt<DoctorAnswers>] {
    [
      .line("name", \.name, "Name", why: "So that you find the doctor again.").required(),
      .line("specialty", \.specialty, "Field of medicine", why: "To tell doctors apart."),
      .line("practice", \.practice, "Practice or hospital", why: "A second opinion is best from another practice.")
        .completed { try desk.context.places() },
      .line("phone", \.phone, "Telephone", why: "So that the number stands where you are told to call."),
      .line("fax", \.fax, "Fax", why: "Many offices take requests for records by fax.").unasked(),
      .line("email", \.email, "Email", why: "Another way to write to the office.").unasked(),
      .line("address", \.address, "Address", why: "Where the office is.").unasked(),
      .line("npi", \.npi, "NPI", why: "The US number of the doctor.").unasked(),
      .text("notes", \.notes, "Notes", why: "Anything else worth keeping.").unasked(),
    ]
  }

  static func record(from answers: DoctorAnswers, at desk: Desk, in ledger: Ledger) -> Doctor {
    Doctor(name: answers.name ?? "")
  }

  static func fill(_ doctor: inout Doctor, from answers: DoctorAnswers, at desk: Desk, in ledger: Ledger) {
    doctor.name = answers.name ?? doctor.name
    doctor.specialty.take(answers.specialty)
    doctor.practice.take(answers.practice)
    doctor.phone.take(answers.phone)
    doctor.fax.take(answers.fax)
    doctor.email.take(answers.email)
    doctor.address.take(answers.address)
    doctor.npi.take(answers.npi)
    if let npi = answers.npi, !npi.isEmpty, let warning = NationalProviderIdentifier(npi).warningMessage {
      desk.context.remark(warning)
    }
    doctor.notes.take(answers.notes)
  }

  static func add(_ answers: DoctorAnswers, at desk: Desk, in ledger: Ledger) throws -> Saved<Doctor> {
    var doctor = record(from: answers, at: desk, in: ledger)
    fill(&doctor, from: answers, at: desk, in: ledger)
    let namesakes = try ledger.all(Doctor.self).filter {
      NameMatch.folded($0.name) == NameMatch.folded(doctor.name)
    }
    let saved = try ledger.add(doctor)
    if let namesake = namesakes.first {
      desk.context.remark(
        "\(namesake.reference) has that name too. If it is the same doctor, take the new one out again: "
          + "casebook doctor remove \(saved.reference)")
    }
    return saved
  }

  static func answers(from doctor: Saved<Doctor>, in ledger: Ledger) throws -> DoctorAnswers {
    var answers = try DoctorAnswers.blank()
    answers.name = doctor.name
    answers.specialty = doctor.specialty
    answers.practice = doctor.practice
    answers.phone = doctor.phone
    answers.fax = doctor.fax
    answers.email = doctor.email
    answers.address = doctor.address
    answers.npi = doctor.npi
    answers.notes = doctor.notes
    return answers
  }

  static func entries(of doctor: Saved<Doctor>, in ledger: Ledger, today: Day) -> [Entry] {
    [
      .text("name", "Name", doctor.name),
      .text("specialty", "Field", doctor.specialty),
      .text("practice", "Practice", doctor.practice),
      .text("phone", "Phone", doctor.phone),
      .text("fax", "Fax", doctor.fax),
      .text("email", "Email", doctor.email),
      .text("address", "Address", doctor.address),
      .text("npi", "NPI", doctor.npi),
      .text("notes", "Notes", doctor.notes),
    ]
  }

  static func name(of doctor: Saved<Doctor>, in ledger: Ledger) -> String { doctor.name }
}
