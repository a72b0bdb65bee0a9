import CaseModel
import CaseStore
import Terminal

extension RequestNoun {
  static func entries(of request: Saved<RecordRequest>, in ledger: Ledger, today: Day) throws -> [Entry] {
    let file = try ledger.get(request.caseFile)
    let clocks = try ledger.clocksPicture(of: file).clocks(of: request.facts, asOf: today)
    return try people(request, file, in: ledger) + [
      .code("method", "How", request.method),
      .day("sent", "Sent", request.sentOn, today: today),
      .day("receivedByThem", "They had it", request.receivedByThemOn, today: today),
      Entry("needBy", "", json: JSON(request.needBy?.iso), shown: nil),
      Entry("legalBy", "", json: JSON(request.legalBy?.iso), shown: nil),
      due(request.facts, clocks), missing(request.facts),
      Entry(
        "clocks", "Days", json: clocks.json,
        shown: ClockSentences(request.facts, clocks, file.jurisdiction).lines.joined(separator: "\n")),
      Entry(
        "items", "Items", json: .array(request.items.map(\.json)),
        shown: request.items.map { $0.words(today: today, in: request.facts) }.joined(separator: "\n")),
      Entry(
        "history", "What happened", json: .array(request.history.map(\.json)),
        shown: request.history.isEmpty ? nil : request.history.map(\.words).joined(separator: "\n")),
      askNext(request.facts, clocks, file.jurisdiction),
      .text("notes", "Notes", request.notes),
    ]
  }

  private static func people(
    _ request: Saved<RecordRequest>, _ file: Saved<CaseFile>, in ledger: Ledger
  ) throws -> [Entry] {
    let doctor = try request.to.doctor.map { try ledger.get($0) }
    return [
      .init("case", "", json: .string(file.reference.description), shown: nil),
      .init("round", "", json: .int(request.round), shown: nil),
      .text("from", "From", request.from),
      .text("contact", "Ask for", request.contact),
      .text("phone", "Phone", request.phone),
      .text("fax", "Fax", request.fax),
      Entry(
        "to", "To", json: .string(doctor?.name ?? selfWord),
        shown: doctor.map { "\($0.name) (\($0.reference))" } ?? "yourself"),
      Entry("toRef", "", json: JSON(doctor?.reference.description), shown: nil),
    ]
  }

  /// The one day that counts now; nothing where nothing is open.
  private static func due(_ request: RecordRequest, _ clocks: RequestClocks) -> Entry {
    let due = request.isPending ? clocks.due : nil
    let json: JSON =
      due.map { due in
        [
          "on": .string(due.day.iso), "basis": .string(due.basis.rawValue), "state": .string(due.state.rawValue),
          "estimated": .bool(due.estimated),
        ]
      } ?? nil
    return Entry("due", "Next", json: json, shown: due.map { $0.words(asOf: clocks.asOf) })
  }

  /// What has not come, by name.
  private static func missing(_ request: RecordRequest) -> Entry {
    let names = request.openItems.map(\.description)
    return Entry("missing", "Missing", json: JSON(names), shown: names.isEmpty ? nil : names.joined(separator: ", "))
  }

  private static func askNext(_ request: RecordRequest, _ clocks: RequestClocks, _ place: Jurisdiction) -> Entry {
    let isRunning = request.isPending && request.askedOn != nil
    let rung = isRunning ? RequestLadder.next(for: request, clocks: clocks) : nil
    let regulator = rung == ChaseRhythm.ladder.last ? RecordsLaw.of(place)?.regulator.sentence : nil
    return Entry(
      "askNext", "Ask next", json: JSON(rung),
      shown: rung.map { rung in regulator.map { "\(rung). \($0)" } ?? rung })
  }
}
