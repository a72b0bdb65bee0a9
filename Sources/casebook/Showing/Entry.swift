import CaseModel
import CaseStore
import Terminal

/// One field of a record as it is shown: its key for programs, its label and text for people.
struct Entry {
  let key: String
  let label: String
  let json: JSON
  /// What a person reads; nil where there is nothing to read.
  let shown: String?
  /// The same in a list, where lines are short: a day without its distance, a name without its reference.
  let brief: String?

  init(_ key: String, _ label: String, json: JSON, shown: String?, brief: String? = nil) {
    self.key = key
    self.label = label
    self.json = json
    self.shown = shown
    self.brief = brief ?? shown
  }
}

extension Entry {
  /// A text as it was typed.
  static func text(_ key: String, _ label: String, _ value: String?) -> Entry {
    Entry(key, label, json: JSON(value), shown: value, brief: value?.beginning)
  }

  /// A whole number.
  static func number(_ key: String, _ label: String, _ value: Int?) -> Entry {
    Entry(key, label, json: JSON(value), shown: value.map(String.init))
  }

  /// A day; shown with its weekday and its distance from today.
  static func day(_ key: String, _ label: String, _ value: Day?, today: Day) -> Entry {
    Entry(key, label, json: JSON(value?.iso), shown: value?.echo(today: today), brief: value?.words)
  }

  /// A code word; shown in words.
  static func code<Code: Coded>(_ key: String, _ label: String, _ value: Code?) -> Entry {
    Entry(key, label, json: JSON(value?.rawValue), shown: value?.words)
  }

  /// Several code words.
  static func codes<Code: Coded>(_ key: String, _ label: String, _ values: [Code]) -> Entry {
    let shown = values.isEmpty ? nil : values.map(\.words).joined(separator: ", ")
    return Entry(key, label, json: JSON(values.map(\.rawValue)), shown: shown)
  }

  /// The reference of another record.
  static func reference<Noun: Recorded>(_ key: String, _ label: String, _ value: Reference<Noun>?) -> Entry {
    Entry(key, label, json: JSON(value?.description), shown: value?.description)
  }

  /// Another record, by its name; a second entry carries the reference.
  static func named<Noun: Recorded>(
    _ key: String, _ label: String, _ value: Reference<Noun>?, _ name: String?
  ) -> [Entry] {
    [
      Entry(key, label, json: JSON(name), shown: name.map { "\($0) (\(value?.description ?? ""))" }, brief: name),
      Entry(key + "Ref", "", json: JSON(value?.description), shown: nil),
    ]
  }

  /// A day and a time; shown with the weekday and the distance from today.
  static func wallTime(_ key: String, _ label: String, _ value: WallTime?, today: Day) -> Entry {
    Entry(key, label, json: JSON(value?.iso), shown: value?.echo(today: today), brief: value?.words)
  }

  /// The case that a record lies in.
  static func caseFile(_ value: Reference<CaseFile>) -> Entry { .reference("case", "Case", value) }

  /// The doctor a record is about: the name, and the reference beside it.
  static func doctor(_ value: Reference<Doctor>?, in ledger: Ledger) throws -> [Entry] {
    named("doctor", "Doctor", value, try value.map { try ledger.get($0).name })
  }
}

extension String {
  /// The first line, cut where it is long: enough to know a text again.
  var beginning: String {
    let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? self
    let isWhole = line.count <= 40 && line == self
    return isWhole ? line : line.prefix(40) + "…"
  }
}
