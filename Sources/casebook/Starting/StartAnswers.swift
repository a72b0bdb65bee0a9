import ArgumentParser
import CaseModel

/// What is asked of somebody who opens a case.
struct StartAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "Whose case it is; a nickname will do.") var person: String?
  @Option(parsing: .unconditional, help: "Who that is: self, child, parent, partner or other.") var relation: String?
  @Option(parsing: .unconditional, help: "A title; without one it names the person and the month.") var title: String?
  @Option(
    name: .customLong("situation"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "What is happening: surgery, cancer, unclear-diagnosis, treatment-not-working, lack-of-trust, child or other; "
        + "may be repeated.", valueName: "situation"))
  var situations: [String] = []
  @Option(parsing: .unconditional, help: "The doctor who told you.") var doctor: String?
  @Option(parsing: .unconditional, help: "That doctor's field of medicine.") var specialty: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("The day you were told.", valueName: "day")) var toldOn: String?
  @Option(parsing: .unconditional, help: "What they say it is.") var diagnosis: String?
  @Option(parsing: .unconditional, help: "How sure they are: confirmed, likely, unclear or ruled-out.")
  var certainty: String?
  @Option(parsing: .unconditional, help: "What they advise; waiting counts.") var treatment: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("When it starts: a day, begun or none.", valueName: "day"))
  var treatmentStart: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Until when it is safe to wait, as a doctor said.", valueName: "day"))
  var safeBy: String?
  @Option(parsing: .unconditional, help: "The country: us, uk, eu, ca-on, au or other.") var jurisdiction: String?
}

extension StartAnswers {
  /// What Enter takes where a thing is not known: shown as the default, and never kept.
  enum Open {
    static let diagnosis = "not known"
    static let treatment = "nothing yet"
    static let start = "not known"
    static let waiting = "not asked"
  }

  /// What they say it is, where they said something.
  var saidDiagnosis: String? { diagnosis.flatMap { $0.isEmpty || $0 == Open.diagnosis ? nil : $0 } }

  /// What they advise, where they advise something.
  var saidTreatment: String? { treatment.flatMap { $0.isEmpty || $0 == Open.treatment ? nil : $0 } }

  /// When the treatment starts, where that is known.
  var start: TreatmentStart? { treatmentStart.flatMap(TreatmentStart.init(_:)) }
}
