/// Works out the legal date of a request under one jurisdiction's law.
package struct LegalClock: Hashable, Sendable {
  /// The law; nil where none is known.
  package let law: RecordsLaw?
  /// For laws whose dates move to a working day.
  package let holidays: BankHolidays

  /// The clock of a jurisdiction.
  package init(_ jurisdiction: Jurisdiction, holidays: BankHolidays = BankHolidays()) {
    law = RecordsLaw.of(jurisdiction)
    self.holidays = holidays
  }

  /// The legal date, or nil where there is none: nothing sent or received yet, an office's own transfer, no known law.
  ///
  /// - Parameters:
  ///   - sent: the day the request was sent; counted from, as an estimate, while `received` is not known.
  ///   - received: the day its holder had it; the law counts from here.
  ///   - extensionToldOn: the first day an extension was told. It moves the date only up to the end of the first
  ///     period, and once; told later it is kept and said.
  ///   - isTransfer: one office sends to another by itself: permitted, not required, so no date.
  ///   - override: the day the person set; it wins over all of this.
  /// - Returns: the date with what is uncertain about it.
  package func legalDate(
    sent: Day?, received: Day?, extensionToldOn: Day?, isTransfer: Bool, override: Day?
  ) -> LegalDate? {
    if let override {
      return LegalDate(day: override, estimated: false, extended: false, lateExtension: false, source: "set by you")
    }
    guard let law, !isTransfer, let start = received ?? sent else { return nil }
    let first = end(of: law.firstPeriod, from: start, law)
    let extended = extensionToldOn.flatMap { $0 <= first ? law.extendedPeriod : nil }
    return LegalDate(
      day: extended.map { end(of: $0, from: start, law) } ?? first, estimated: received == nil,
      extended: extended != nil,
      lateExtension: extensionToldOn.map { law.extendedPeriod != nil && $0 > first } ?? false, source: law.source)
  }

  private func end(of period: Period, from start: Day, _ law: RecordsLaw) -> Day {
    let day = period.end(from: start)
    return law.rollsToWorkingDay ? holidays.workingDay(from: day) : day
  }
}
