import CaseModel
import Terminal

/// What is said to somebody who opens a case, before and between the questions.
struct StartTalk {
  let emergency: EmergencyNumbers
  /// Whom it is about; nil while nobody knows.
  let subject: Subject?
  let situations: Set<Situation>

  /// Before anything is asked: safety, privacy, and how to answer.
  var opening: Page {
    let safety = SafetyText(
      subject: subject ?? Subject(relation: .oneself), situations: situations, emergency: emergency)
    return Page(
      safety.paragraphs(isKnown: subject != nil).map(Page.Block.line) + [.blank]
        + SafetyText.privacy.map(Page.Block.line) + [.blank]
        + [.line("Enter takes what stands in [ ], - skips, < goes back, ? says why it is asked.")]
        + [.line("Ctrl-C stops and keeps what was typed."), .blank])
  }

  /// Where nobody is asked: the two lines that stand wherever the plan is shown.
  var short: [String] {
    SafetyText(subject: subject ?? Subject(relation: .oneself), situations: situations, emergency: emergency).short
  }

  /// Right after it is known that the case is a child's.
  static func childSigns(_ answers: StartAnswers, in country: Jurisdiction?) -> [String] {
    guard answers.relation == PersonRelation.child.rawValue else { return [] }
    let number = (country ?? .other).emergency.number
    return ["Call \(number) at once for a child with any of these: \(SafetyText.childSigns.joined(separator: ", "))."]
  }

  /// Right after the country was asked for: the number that is called there.
  static func emergency(_ answers: StartAnswers) -> [String] {
    let number = answers.jurisdiction.flatMap(Jurisdiction.init(rawValue:))?.emergency.number
    return number.map { ["In an emergency do not wait: call \($0)."] } ?? []
  }

  /// Right after it is known that it may be cancer.
  static func cancerSign(_ answers: StartAnswers) -> [String] {
    answers.situations.contains(Situation.cancer.rawValue) ? [SafetyText.cancerSign] : []
  }
}
