/// Puts each record of a case into a sentence with its day.
struct TimelineTeller {
  let picture: CasePicture

  /// A sentence on a record.
  func tell<Noun: Recorded>(_ saved: Saved<Noun>, on day: Day?, _ what: String) -> TimelineEntry {
    TimelineEntry(on: day, reference: saved.reference.any, what: what)
  }

  /// The start of a sentence, and what was said where something was.
  func sentence(_ start: String, _ parts: String?...) -> String {
    let said = parts.compactMap(\.self).filter { !$0.isEmpty }
    return said.isEmpty ? start : start + ": " + said.joined(separator: "; ")
  }

  func name(_ doctor: Reference<Doctor>) -> String { picture.name(of: doctor) }
}

extension TimelineTeller {
  var opening: [TimelineEntry] { [tell(picture.file, on: picture.file.openedOn, "Case opened: \(picture.file.title)")] }

  var closing: [TimelineEntry] {
    picture.file.closedOn.map { [tell(picture.file, on: $0, sentence("Case closed", picture.file.closedReason))] } ?? []
  }

  func entries(_ consultation: Saved<Consultation>) -> [TimelineEntry] {
    consultation.calledOn.map { [tell(consultation, on: $0, "Called the office of \(name(consultation.doctor))")] }
      ?? []
  }

  func entry(_ check: Saved<CredentialCheck>) -> TimelineEntry {
    tell(check, on: check.checkedOn, sentence("Looked up \(name(check.doctor)) at \(check.source)", check.result))
  }

  func entry(_ note: Saved<Note>) -> TimelineEntry { tell(note, on: note.writtenOn, note.text) }

  func entry(_ task: Saved<CaseTask>) -> TimelineEntry? {
    task.doneOn.map { tell(task, on: $0, "Done: \(task.text)") }
  }
}
