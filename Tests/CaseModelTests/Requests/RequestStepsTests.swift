import CaseModel
import Testing

struct RequestStepsTests {
  /// A request of three items to that place, sent on 5 November.
  private func sent(to: RequestDestination = .oneself) throws -> RecordRequest {
    var request = RecordRequest(caseFile: Reference(1), round: 1, from: "Sample Orthopaedics", to: to)
    for text in ["images:MRI images", "report:MRI report", "notes:consult notes"] {
      request.add(try ItemText.read(text))
    }
    request.add(RequestEvent(kind: .sent, day: try day("2026-11-05")))
    return request
  }

  private func step(
    _ verb: RequestVerb, _ on: String, items: [Int] = [], until: String? = nil, note: String? = nil
  ) throws -> RequestStep {
    var step = RequestStep(verb, on: try day(on))
    step.items = items
    step.until = try until.map { try day($0) }
    step.note = note
    return step
  }

  /// The states of the items, and the history after sending.
  private func told(_ request: RecordRequest) -> String {
    let items = request.items.map { item in
      let days = [item.receivedOn, item.confirmedOn, item.returnedOn].compactMap { $0.map { String($0.iso.suffix(5)) } }
      return ([item.state.rawValue] + days).joined(separator: " ")
    }
    let history = request.history.dropFirst().map { event in
      ([event.kind.rawValue, String(event.day.iso.suffix(5))] + event.items.map(String.init)).joined(separator: " ")
    }
    return items.joined(separator: ", ") + " | " + history.joined(separator: ", ")
  }

  /// Steps one after the other, and what is told then.
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let steps: [(RequestVerb, String, [Int])]
    let expected: String
    var toOffice = false

    init(_ name: String, _ steps: [(RequestVerb, String, [Int])], toOffice: Bool = false, _ expected: String) {
      testDescription = name
      self.steps = steps
      self.toOffice = toOffice
      self.expected = expected
    }
  }

  @Test(arguments: [
    Example(
      "some, then the rest", [(.receive, "2026-12-02", [2, 3]), (.receive, "2026-12-08", [])],
      "received 12-08, received 12-02, received 12-02 | partly-received 12-02 2 3, received 12-08 1"),
    Example(
      "what was refused is not received with the rest", [(.deny, "2026-11-20", [3]), (.receive, "2026-12-02", [])],
      "received 12-02, received 12-02, denied | denied 11-20 3, received 12-02 1 2"),
    Example(
      "what was refused and came after all", [(.deny, "2026-11-20", [3]), (.receive, "2026-12-02", [3])],
      "open, open, received 12-02 | denied 11-20 3, partly-received 12-02 3"),
    Example(
      "confirmed implies received, and keeps earlier days",
      [(.receive, "2026-12-02", [2]), (.confirm, "2026-12-04", [])], toOffice: true,
      "confirmed 12-04 12-04, confirmed 12-02 12-04, confirmed 12-04 12-04 | partly-received 12-02 2, "
        + "confirmed 12-04 1 2 3"),
    Example(
      "confirming leaves what was refused", [(.deny, "2026-11-20", [1]), (.confirm, "2026-12-04", [])], toOffice: true,
      "denied, confirmed 12-04 12-04, confirmed 12-04 12-04 | denied 11-20 1, confirmed 12-04 2 3"),
    Example(
      "a refused one set aside", [(.deny, "2026-11-20", [3]), (.close, "2026-11-21", [3])],
      "open, open, closed | denied 11-20 3, closed 11-21 3"),
    Example(
      "lent material goes back", [(.receive, "2026-12-02", []), (.return, "2026-12-20", [1])],
      "returned 12-02 12-20, received 12-02, received 12-02 | received 12-02 1 2 3, returned 12-20 1"),
    Example(
      "what was told late stands in its place", [(.chase, "2026-11-26", []), (.acknowledge, "2026-11-06", [])],
      "open, open, open | acknowledged 11-06, chased 11-26"),
  ])
  func `what happened changes the items and the history`(example: Example) throws {
    var request = try sent(to: example.toOffice ? .office(Reference(2)) : .oneself)
    for (verb, on, items) in example.steps {
      try request.enter(try step(verb, on, items: items, note: "why"))
    }
    #expect(told(request) == example.expected)
  }

  @Test func `what cannot have happened so is refused, and nothing changes`() throws {
    let request = try sent()
    func problem(_ step: RequestStep) -> RequestProblem? {
      var changed = request
      do throws(RequestProblem) {
        try changed.enter(step)
        return nil
      } catch {
        #expect(changed == request)
        return error
      }
    }
    let early = try day("2026-11-04")
    #expect(problem(try step(.acknowledge, "2026-11-04")) == .beforeSent(early, sent: try day("2026-11-05")))
    #expect(problem(try step(.promise, "2026-11-20")) == .noUntil)
    #expect(problem(try step(.close, "2026-11-20", note: " ")) == .noReason)
    #expect(problem(try step(.receive, "2026-11-20", items: [1, 7, 9])) == .noSuchItems([7, 9], request.items))
    #expect(
      problem(try step(.chase, "2026-11-20", until: "2026-11-19"))
        == .untilBefore(try day("2026-11-20"), until: try day("2026-11-19")))
    #expect(problem(try step(.return, "2026-11-20")) == .nothingLeft(.return, request.items))
  }

  @Test func `a request with nothing open cannot be chased, received or closed any more`() throws {
    var request = try sent()
    try request.enter(try step(.receive, "2026-12-02"))
    for verb in [RequestVerb.send, .acknowledge, .chase, .extend, .receive, .deny, .close] {
      #expect(throws: RequestProblem.nothingLeft(verb, request.items)) {
        try request.enter(try step(verb, "2026-12-03", note: "why"))
      }
    }
    #expect(throws: RequestProblem.alreadySettled([request.items[0]])) {
      try request.enter(try step(.receive, "2026-12-03", items: [1]))
    }
    try request.enter(try step(.complain, "2026-12-03"))
    #expect(!request.isPending)
  }

  @Test func `taking back opens the item again and the history forgets it`() throws {
    var request = try sent()
    try request.enter(try step(.receive, "2026-12-02"))
    try request.reopen([1])
    #expect(told(request) == "open, received 12-02, received 12-02 | received 12-02 2 3")
    try request.reopen([2, 3])
    #expect(told(request) == "open, open, open | ")
    let items = [request.items[0]]
    #expect(throws: RequestProblem.stillOpen(items)) { try request.reopen([1]) }
    let all = request.items
    #expect(throws: RequestProblem.noSuchItems([4], all)) { try request.reopen([4]) }
  }

  @Test func `the days can be put right, and not so that they contradict each other`() throws {
    var request = try sent()
    try request.correct(sent: nil, receivedByThem: .day(try day("2026-11-06")))
    try request.correct(sent: .day(try day("2026-11-04")), receivedByThem: nil)
    #expect(told(request) == "open, open, open | received-by-them 11-06")
    #expect(request.sentOn?.iso == "2026-11-04")
    let (received, sent) = (try day("2026-11-03"), try day("2026-11-04"))
    #expect(throws: RequestProblem.receivedBeforeSent(received: received, sent: sent)) {
      try request.correct(sent: nil, receivedByThem: .day(received))
    }
    try request.correct(
      sent: RecordRequest.Correction.none, receivedByThem: RecordRequest.Correction.none)
    #expect(request.history == [])
  }
}
