import CaseModel
import CaseStore
import Terminal

/// Step 4: which places did tests, what each holds, and asking for it.
struct RecordsWalk: StepWalk {
  let desk: GuideDesk

  func known(_ picture: CasePicture) -> [String] {
    picture.roundRequests.map { request in
      let items = request.items.map { "\($0.description): \($0.state.words)" }
      return "\(request.reference), \(request.from). \(items.joined(separator: "; "))"
    }
  }

  func walk() throws {
    let picture = try desk.picture()
    let asked = picture.roundItems.map(\.item)
    let lines = RecordsChecklist.notAskedFor(Set(picture.file.situations), asked: asked)
    if !lines.isEmpty {
      desk.context.say("Worth having, and not asked for yet:")
      desk.list(lines.map(\.name))
    }
    sayOwnWork(picture)
    let (places, done) = try places(picture)
    for place in places { try ask(at: place, picture) }
    try done()
    try sayWaiting()
  }

  private func sayOwnWork(_ picture: CasePicture) {
    let own = RecordsChecklist.lines(for: Set(picture.file.situations)).filter(\.isOwnWork)
    guard !own.isEmpty else { return }
    desk.context.say("To write down or bring yourself:")
    desk.list(own.map { "\($0.name). \($0.hint)" })
  }

  /// The places that may hold something; only those that no request names yet.
  private func places(_ picture: CasePicture) throws -> (open: [String], done: () throws -> Void) {
    let known = picture.doctors.values.compactMap(\.practice) + picture.requests.map(\.from)
    let (named, done) = try desk.context.lines(
      "Which places did tests, or treated this? One a line", completions: Array(Set(known)).sorted(),
      why:
        "Each place gets a request of its own: a practice, a hospital, a laboratory, the place that took the pictures.",
      draft: DraftKey(command: Step.records.rawValue, file: desk.file))
    let asked = picture.roundRequests.map { NameMatch.folded($0.from) }
    for place in named where asked.contains(NameMatch.folded(place)) {
      desk.context.say("\(place) was asked already. To ask for more: casebook request add")
    }
    return (named.filter { !asked.contains(NameMatch.folded($0)) }, done)
  }

  private func ask(at place: String, _ picture: CasePicture) throws {
    let whose = picture.subject.relation == .oneself ? "my" : "\(picture.subject.spokenObject)'s"
    desk.say([
      "\(place). Look in its online portal first. On the phone or in a letter you can say:",
      "“I'd like a copy of \(whose) records: the reports, and the pictures themselves. Please send them to me. "
        + "How do I ask, and by when will they come?”",
    ])
    var given = try RequestAnswers.blank()
    given.from = place
    try desk.add(RequestNoun.self, given)
  }

  private func sayWaiting() throws {
    let waiting = try desk.picture().roundRequests.filter { request in
      request.items.contains { $0.state == .open }
    }
    guard !waiting.isEmpty else { return }
    desk.context.say("When something comes, or you ask again, write it down:")
    desk.list(waiting.map { "\($0.from): casebook request receive \($0.reference), or request chase \($0.reference)" })
  }
}
