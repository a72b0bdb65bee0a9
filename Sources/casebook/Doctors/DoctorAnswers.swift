import ArgumentParser

/// What is asked of a doctor.
struct DoctorAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The doctor's name.") var name: String?
  @Option(parsing: .unconditional, help: "The field of medicine.") var specialty: String?
  @Option(parsing: .unconditional, help: "The practice or hospital.") var practice: String?
  @Option(parsing: .unconditional, help: "The telephone number.") var phone: String?
  @Option(parsing: .unconditional, help: "The fax number.") var fax: String?
  @Option(parsing: .unconditional, help: "The email address.") var email: String?
  @Option(parsing: .unconditional, help: "The postal address.") var address: String?
  @Option(parsing: .unconditional, help: "The US provider number (NPI).") var npi: String?
  @Option(parsing: .unconditional, help: "Anything else, or - to read it.") var notes: String?
}
