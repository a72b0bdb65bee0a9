/// What to ask about the money, by who pays. Each question is tied to the topics that its answer settles.
///
/// Source: the insurers' and patient organisations' lists, as of 2026-11. No yearly amount
/// stands here: the person types the plan's own figures.
package struct CallScript: Hashable, Sendable {
  /// Who pays, as far as the questions differ.
  package enum Payer: String, CaseIterable, Sendable {
    case insurance
    case medicareOriginal = "medicare-original"
    case medicareAdvantage = "medicare-advantage"
    case nhs
    case ukPrivate = "uk-private"
    case nobody
  }

  let payer: Payer
  let subject: Subject
  let jurisdiction: Jurisdiction
  let treatmentDay: Day?

  /// A script. `treatmentDay` is the planned start, nil where none is known or it has begun.
  package init(payer: Payer, subject: Subject, jurisdiction: Jurisdiction, treatmentDay: Day?) {
    self.payer = payer
    self.subject = subject
    self.jurisdiction = jurisdiction
    self.treatmentDay = treatmentDay
  }

  /// The questions, in the order to ask them.
  package var questions: [CallQuestion] {
    switch payer {
    case .insurance, .medicareAdvantage: insurance
    case .medicareOriginal: medicareOriginal
    case .nhs: nhs
    case .ukPrivate: ukPrivate
    case .nobody: nobody
    }
  }

  /// What does not apply to this payer and is set aside from the start.
  package var setAside: Set<InsuranceTopic> {
    switch payer {
    case .insurance, .medicareAdvantage: []
    case .medicareOriginal: [.programme, .referral, .authorization]
    case .ukPrivate: [.programme]
    case .nhs, .nobody: [.coverage, .programme, .authorization, .network]
    }
  }
}
