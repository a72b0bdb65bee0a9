import CaseModel
import Terminal

extension TreatmentStart {
  /// What a person reads: the day, or that it has begun.
  func words(today: Day) -> String {
    switch self {
    case .planned(let day): day.echo(today: today)
    case .begun: "has begun"
    case .nonePlanned: "none planned"
    }
  }
}

extension Entry {
  /// The start of the treatment.
  static func treatmentStart(_ key: String, _ label: String, _ value: TreatmentStart?, today: Day) -> Entry {
    Entry(
      key, label, json: .init(value?.description), shown: value?.words(today: today),
      brief: value.map { if case .planned(let day) = $0 { day.words } else { $0.words(today: today) } })
  }
}
