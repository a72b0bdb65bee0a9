import CaseModel
import CaseStore
import Terminal

/// The ten questions with which a case is opened.
struct StartPrompts {
  let today: Day
  /// The country of the machine's time zone; nil where the zone does not say.
  let country: Jurisdiction?
  /// Whether the country takes the place of the last question.
  let asksCountry: Bool
  /// What the options said.
  let given: StartAnswers
  let known: KnownNames

  /// The questions, in order; what is only an option stands at the end.
  var all: [Prompt<StartAnswers>] {
    [relation, person, situation, doctor, toldOn, diagnosis, certainty, treatment, treatmentStart, safeBy]
      + [jurisdiction, .line("title", \.title, "Title", why: "So that you find the case again.").unasked()]
      + [.line("specialty", \.specialty, "Field of medicine", why: "To tell doctors apart.").unasked()]
  }

  private var relation: Prompt<StartAnswers> {
    .code(
      "relation", \.relation, PersonRelation.self, "Who is this for?",
      why: "So that every sentence is true of that person."
    )
    .standard { answers in (answers.person.flatMap { known.relation(of: $0) } ?? .oneself).rawValue }
    .required()
    .followed { [country] answers in
      StartTalk.childSigns(answers, in: answers.jurisdiction.flatMap(Jurisdiction.init(rawValue:)) ?? country)
    }
  }

  private var person: Prompt<StartAnswers> {
    .line(
      "person", \.person, "First name or nickname?", why: "A nickname will do, and tells others less."
    )
    .standard { PersonRelation(rawValue: $0.relation ?? "")?.defaultName }
    .required()
    .when { [given] in $0.relation != PersonRelation.oneself.rawValue || given.person != nil }
    .completed { known.people }
  }

  private var situation: Prompt<StartAnswers> {
    .codes(
      "situation", \.situations, Situation.self, offering: Situation.choices, "What is happening?",
      why: "It decides which records to ask for, and which signs of danger are named."
    )
    .hinted("One number or several")
    .required().offered { _ in Situation.other.rawValue }
    .followed(StartTalk.cancerSign)
  }

  private var doctor: Prompt<StartAnswers> {
    .line(
      "doctor", \.doctor, "Who told you?",
      why: "The first opinion is kept under this name. You can change it later."
    )
    .hinted("A name, or “surgeon, City Hospital”")
    .required().offered { _ in known.freeDoctorName }
    .completed { known.doctors }
  }

  private var toldOn: Prompt<StartAnswers> {
    .pastDay(
      "told-on", \.toldOn, "When?", why: "The visit is kept under its day. “friday” is the last one.", today: today
    )
    .standard { _ in today.iso }.required()
  }

  private var diagnosis: Prompt<StartAnswers> {
    .line(
      "diagnosis", \.diagnosis, "What did they say it is?",
      why: "Their words. A second doctor may say the same, or something else."
    )
    .standard { _ in StartAnswers.Open.diagnosis }
  }

  private var certainty: Prompt<StartAnswers> {
    .code(
      "certainty", \.certainty, Certainty.self, offering: [.confirmed, .likely, .unclear], "How sure were they?",
      why: "“Probably” and “sure” are different things to hear."
    )
    .standard { $0.saidDiagnosis == nil ? nil : Certainty.unclear.rawValue }
    .when { $0.saidDiagnosis != nil }
  }

  private var treatment: Prompt<StartAnswers> {
    .line(
      "treatment", \.treatment, "What do they advise?",
      why: "An operation, a medicine, a test, or to wait: the second doctor is asked about just this."
    )
    .hinted("Waiting counts")
    .standard { _ in StartAnswers.Open.treatment }
  }
}
