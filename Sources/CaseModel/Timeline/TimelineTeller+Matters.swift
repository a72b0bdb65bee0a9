extension TimelineTeller {
  func entries(_ request: Saved<RecordRequest>) -> [TimelineEntry] {
    let whose = "Records from \(request.from)"
    guard !request.history.isEmpty else { return [tell(request, on: nil, "\(whose): not sent yet")] }
    return request.history.map { event in
      let until = event.until.map { " for \($0.words)" } ?? ""
      return tell(
        request, on: event.day, sentence(whose, event.kind.words + until, items(of: event, in: request), event.note))
    }
  }

  /// The things an event was about, where it was not about all of them.
  private func items(of event: RequestEvent, in request: Saved<RecordRequest>) -> String? {
    let names = request.items.filter { event.items.contains($0.number) }.map(\.description)
    return names.isEmpty || names.count == request.items.count ? nil : names.joined(separator: ", ")
  }

  func entries(_ note: Saved<InsuranceNote>) -> [TimelineEntry] {
    let who = note.representative.map { " with \($0)" } ?? ""
    let topics = note.topics.map(\.words).joined(separator: ", ")
    let promise = note.promised.map { text in
      "promised: \(text)" + (note.promisedBy.map { ", by \($0.words)" } ?? "")
    }
    let start = "Insurance, \(note.channel.words) at \(note.at.time.iso)\(who)"
    let said = tell(note, on: note.at.day, sentence(start, topics, note.answer, promise))
    guard let kept = note.keptOn else { return [said] }
    return [said, tell(note, on: kept, sentence("The insurer kept its promise", note.promised))]
  }

  func entries(_ treatment: Saved<Treatment>) -> [TimelineEntry] {
    let what = treatment.name + (treatment.dose.map { ", \($0)" } ?? "")
    let began = tell(
      treatment, on: treatment.from, treatment.from == nil ? "Treatment: \(what)" : "Treatment begun: \(what)")
    guard let last = treatment.to else { return [began] }
    return [
      began,
      tell(treatment, on: last, sentence("Treatment ended: \(treatment.name)", treatment.effect, treatment.whyStopped)),
    ]
  }
}
