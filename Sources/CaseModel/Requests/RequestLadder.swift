/// Whom to ask next for records that do not come: one rung up for each time they were asked again.
package enum RequestLadder {
  /// The next rung: `the records desk`, `the desk's supervisor`, `the privacy officer`, and past the law's last day
  /// `the regulator`.
  package static func next(for request: RecordRequest, clocks: RequestClocks) -> String {
    let rungs = ChaseRhythm.ladder
    let regulator = rungs.count - 1
    let since = request.askedOn
    let asked = request.history.filter { event in
      event.kind == .chased && since.map { event.day >= $0 } ?? true
    }
    let mayComplain = clocks.legal.map { $0.day < clocks.asOf } ?? false
    return rungs[min(asked.count, mayComplain ? regulator : regulator - 1)]
  }
}
