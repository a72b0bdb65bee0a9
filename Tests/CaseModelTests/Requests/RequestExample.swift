import CaseModel
import Testing

/// A request told in one line, and what its clocks are to say.
struct RequestExample: Sendable, CustomTestStringConvertible {
  let name: String
  var law = Jurisdiction.us
  /// What happened: `sent 2026-11-05, chased 2026-11-20 until 2026-11-27`.
  var history = ""
  var needBy: String?
  var legalBy: String?
  var method: RequestMethod?
  /// The day of the booked appointment.
  var appointment: String?
  let asOf: String
  /// What is said: `promised 2026-11-27 overdue`.
  let expected: String

  var testDescription: String { name }

  /// The request, with one open item.
  func request() throws -> RecordRequest {
    var request = RecordRequest(caseFile: Reference(1), round: 1, from: "Sample Orthopaedics", to: .oneself)
    request.needBy = try needBy.map { try day($0) }
    request.legalBy = try legalBy.map { try day($0) }
    request.method = method
    request.items = [RequestItem(number: 1, kind: .images, description: "MRI images")]
    for line in history.split(separator: ",") { request.add(try event(line.split(separator: " ").map(String.init))) }
    return request
  }

  func clocks() throws -> RequestClocks {
    RequestClocks(
      try request(), jurisdiction: law, appointment: try appointment.map { try day($0) }, asOf: try day(asOf))
  }

  private func event(_ words: [String]) throws -> RequestEvent {
    var event = RequestEvent(kind: try #require(RequestEventKind(rawValue: words[0])), day: try day(words[1]))
    if words.count > 3 { event.until = try day(words[3]) }
    return event
  }
}
