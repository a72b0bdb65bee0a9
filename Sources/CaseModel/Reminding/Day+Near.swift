extension Day {
  /// The day in a sentence: `Fri 27 Nov`; with its year where it lies half a year off or more.
  package func near(_ today: Day) -> String {
    isNear(today) ? "\(weekday.shortName) \(date.day) \(date.month.shortName)" : words
  }

  /// The same without its weekday: `27 Nov`.
  package func nearShort(_ today: Day) -> String {
    isNear(today) ? "\(date.day) \(date.month.shortName)" : shortWords
  }

  private func isNear(_ today: Day) -> Bool { abs(self - today) < 183 }
}

extension Int {
  /// `1 day`, `12 days`.
  package var daysWords: String { self == 1 ? "1 day" : "\(self) days" }
}
