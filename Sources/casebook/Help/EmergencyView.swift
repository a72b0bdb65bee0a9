import CaseModel
import CaseStore
import Foundation
import Terminal

/// The full safety list, for the person and the country of the case where one is known.
struct EmergencyView: View {
  private let safety: SafetyText
  private let emergency: EmergencyNumbers
  /// Whether it is known whom it is about; else the signs in children are said too.
  private let isKnown: Bool

  /// Nothing may keep this page from being shown: a casebook that cannot be read leaves the country of the time zone.
  init(in context: Context) {
    let zone = Jurisdiction.from(timeZone: context.moment.timeZone.identifier) ?? .other
    do {
      let (file, person) = try context.read { ledger in
        let file = try context.caseFile(in: ledger)
        return (file, try ledger.get(file.person))
      }
      emergency = file.facts.emergency
      safety = SafetyText(
        subject: Subject(relation: person.relation, name: person.name), situations: Set(file.situations),
        emergency: emergency)
      isKnown = true
    } catch {
      emergency = zone.emergency
      safety = SafetyText(subject: Subject(relation: .oneself), situations: [], emergency: emergency)
      isKnown = false
    }
  }

  var json: JSON {
    [
      "number": .string(emergency.number),
      "further": .array(
        emergency.further.map { ["number": .string($0.number), "purpose": .string($0.purpose)] }),
      "text": JSON(lines),
    ]
  }

  var page: Page {
    Page(lines.map { $0.hasPrefix("- ") ? .bullets([String($0.dropFirst(2))]) : .line($0) })
  }

  private var lines: [String] {
    let lines = isKnown ? safety.full : safety.fullForAnyone
    return emergency == Jurisdiction.other.emergency ? [EmergencyView.numbers] + lines : lines
  }

  /// Where the country is not known, the numbers of those that are.
  private static let numbers =
    "Numbers: "
    + [Jurisdiction.us, .uk, .eu, .caOn, .au].map { "\($0.words) \($0.emergency.number)" }
    .joined(separator: ", ") + "."
}
