import CaseModel
import Terminal

extension StartPrompts {
  var treatmentStart: Prompt<StartAnswers> {
    Prompt(
      "treatment-start", \.treatmentStart, { _ in "When does it start?" },
      why: "A second opinion is best before it. A day; “begun”; “none” where nothing is planned; or “not known”.",
      form: .line
    ) { text, _ in
      if StartAnswers.Open.start.hasPrefix(text.lowercased()) { return Reading(StartAnswers.Open.start) }
      let start = try TreatmentStart(text.lowercased()) ?? .planned(.understood(text, today: today, .future))
      if case .planned(let day) = start, given.treatmentStart == nil { try refusePast(day) }
      return Reading(start.description, shown: start.words(today: today), isEchoed: true)
    }
    .hinted("A day, begun, none")
    .standard { $0.saidTreatment == nil ? nil : StartAnswers.Open.start }
    .when { $0.saidTreatment != nil }
  }

  /// A day that has passed says nothing about today: a person is asked what is true now, a script's word is taken.
  private func refusePast(_ day: Day) throws {
    guard day < today else { return }
    throw AnswerProblem(
      "\(day.words) has passed. If it has begun, type begun. If not, the new day, or Enter where that is not known.")
  }

  var safeBy: Prompt<StartAnswers> {
    Prompt(
      "safe-by", \.safeBy, { _ in "Did a doctor say how long it is safe to wait?" },
      why: "Only a doctor can say that. Don't guess: what was not asked becomes a question to ask.", form: .line
    ) { text, _ in
      if StartAnswers.Open.waiting.hasPrefix(text.lowercased()) { return Reading(StartAnswers.Open.waiting) }
      let day = try Day.understood(text, today: today, .future)
      return Reading(day.iso, shown: "until " + day.echo(today: today), isEchoed: true)
    }
    .hinted("Until a day; don't guess")
    .standard { _ in StartAnswers.Open.waiting }
    .when { [asksCountry] _ in !asksCountry }
  }

  /// The country: read off the time zone and changed in the summary, or asked where the zone does not say.
  var jurisdiction: Prompt<StartAnswers> {
    let prompt = Prompt<StartAnswers>.code(
      "jurisdiction", \.jurisdiction, Jurisdiction.self, "Which country?",
      why: "It decides the emergency number, and how long an office may take to send records."
    )
    .standard { [country] _ in (country ?? .other).rawValue }.required()
    .followed(StartTalk.emergency)
    return asksCountry ? prompt : prompt.unasked()
  }
}
