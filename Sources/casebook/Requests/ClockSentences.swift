import CaseModel

/// The clocks of a request in words: the nearer and kinder days first, the law's last day never alone.
struct ClockSentences {
  let request: RecordRequest
  let clocks: RequestClocks
  let jurisdiction: Jurisdiction

  init(_ request: RecordRequest, _ clocks: RequestClocks, _ jurisdiction: Jurisdiction) {
    self.request = request
    self.clocks = clocks
    self.jurisdiction = jurisdiction
  }

  /// One sentence a line; only that all is settled where nothing is open any more.
  var lines: [String] {
    guard request.isPending else {
      let waits = !request.unconfirmedItems.isEmpty
      return [waits ? "All has arrived; the office has not said so yet." : "Nothing is open any more."]
    }
    guard !clocks.isRefused else { return [need, "They have answered: no other day runs."].compactMap(\.self) }
    return [unsent, need, promise, chase, law, doubt, source].compactMap(\.self)
  }

  private var today: Day { clocks.asOf }

  private var unsent: String? { request.askedOn == nil ? "Not sent yet, so no day is running." : nil }

  private var need: String? {
    clocks.needBy.map { "Needed by \($0.echo(today: today))\(clocks.needByIsAppointment ? ": the appointment" : "")." }
  }

  private var promise: String? { clocks.promised.map { "Promised for \($0.echo(today: today))." } }

  private var chase: String? { clocks.nextChase.map { "Ask again on \($0.echo(today: today))." } }

  private var law: String? {
    guard let legal = clocks.legal else {
      if request.method == .transfer { return "No latest day by law: one office sends to the other by itself." }
      return jurisdiction == .other ? "No latest day by law is known here; if you know it, add --legal-by." : nil
    }
    let day = "Latest by law \(legal.day.echo(today: today))"
    return legal.day > today ? day + "; ask sooner." : day + "."
  }

  private var doubt: String? {
    guard let legal = clocks.legal else { return nil }
    if legal.estimated { return "That is an estimate: the day they had the request is not known (--received-by-them)." }
    if legal.extended { return "They asked for more time, in time: that is counted in." }
    return legal.lateExtension ? "They asked for more time too late: that does not move the day." : nil
  }

  private var source: String? {
    guard let legal = clocks.legal else { return nil }
    guard request.legalBy == nil, let law = RecordsLaw.of(jurisdiction) else { return "That day was set by you." }
    return "Rule: \(legal.source), read \(law.asOf.shortWords). If you know better: --legal-by."
  }
}
