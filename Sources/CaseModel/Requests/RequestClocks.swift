/// The days by which a request for records is measured: needed, promised, the latest by law, and when to ask again.
package struct RequestClocks: Hashable, Sendable {
  /// The day the records are needed: as the person said, else the day of the booked appointment.
  package let needBy: Day?
  /// Whether that day is the appointment's.
  package let needByIsAppointment: Bool
  /// The latest promise.
  package let promised: Day?
  /// The latest day by law, with what is uncertain about it.
  package let legal: LegalDate?
  /// All days to ask again, settled or not; none before it is sent.
  package let chase: [Day]
  /// The next day to ask again; it may have passed. Nil when all are settled, or a promise is still running.
  package let nextChase: Day?
  /// Whether all that is left was refused: then they have answered, and only the day it is needed still counts.
  package let isRefused: Bool
  /// The day that counts as today.
  package let asOf: Day

  /// Works out the clocks of one request.
  ///
  /// - Parameters:
  ///   - request: the request with its history.
  ///   - jurisdiction: whose law holds.
  ///   - appointment: the day of this round's booked appointment, where there is one.
  ///   - asOf: the day that counts as today; it decides whether a promise is still running, and hides nothing.
  ///   - holidays: for laws whose dates move to a working day.
  package init(
    _ request: RecordRequest, jurisdiction: Jurisdiction, appointment: Day?, asOf: Day,
    holidays: BankHolidays = BankHolidays()
  ) {
    self.asOf = asOf
    isRefused = request.openItems.isEmpty && !request.deniedItems.isEmpty
    needBy = request.needBy ?? appointment
    needByIsAppointment = request.needBy == nil && appointment != nil
    let legal = LegalClock(jurisdiction, holidays: holidays).legalDate(
      sent: request.firstSentOn, received: request.receivedByThemOn, extensionToldOn: request.extensionToldOn,
      isTransfer: request.method == .transfer, override: request.legalBy)
    self.legal = legal
    let promised = request.promised(before: legal?.day)
    self.promised = promised
    let asked = request.askedOn
    chase = asked.map(ChaseRhythm.days(sent:)) ?? []
    let isPromiseRunning = promised.map { $0 >= asOf } ?? false
    nextChase =
      isPromiseRunning ? nil : asked.flatMap { ChaseRhythm.next(sent: $0, lastContact: request.lastContact) }
  }

  /// The day that counts now; nil where there is none at all. It says nothing of whether anything is still open.
  package var due: DueDay? {
    let need = needBy.map { DueDay($0, .needBy, asOf: asOf) }
    guard !isRefused else { return need }
    var days = [
      need, promised.map { DueDay($0, .promised, asOf: asOf) },
      legal.map { DueDay($0.day, .legal, estimated: $0.estimated, asOf: asOf) },
    ]
    days.append(nextChase.map { DueDay($0, .chase, asOf: asOf) })
    return DueDay.first(of: days.compactMap(\.self))
  }
}

extension RecordRequest {
  /// The day of the latest promise.
  ///
  /// The day named in an extension is their word too where it is nearer than the law's last day; a day at or after
  /// that one is the law's own, or too late to count.
  func promised(before lastByLaw: Day?) -> Day? {
    history.enumerated().filter { _, event in
      guard let until = event.until else { return false }
      switch event.kind {
      case .promised, .chased: return true
      case .extended: return lastByLaw.map { until < $0 } ?? true
      default: return false
      }
    }
    .max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?.element.until
  }
}
