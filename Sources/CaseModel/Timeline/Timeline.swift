/// Everything that happened in one case, from the oldest day to the newest; what has no day comes last.
package struct Timeline: Hashable, Sendable {
  /// The case.
  package let caseFile: Reference<CaseFile>
  /// What happened, in order.
  package let entries: [TimelineEntry]

  /// The timeline of what one case holds.
  ///
  /// - Parameters:
  ///   - picture: What the case holds.
  ///   - changes: The dated history of each appointment, oldest first.
  package init(_ picture: CasePicture, changes: [Reference<Appointment>: [AppointmentChange]]) {
    caseFile = picture.file.reference
    let teller = TimelineTeller(picture: picture)
    let told =
      teller.opening + picture.consultations.flatMap(teller.entries) + picture.credentialChecks.map(teller.entry)
      + picture.appointments.flatMap { teller.entries(of: $0, changes: changes[$0.reference] ?? []) }
      + picture.visits.map(teller.entry) + picture.diagnoses.map(teller.entry) + picture.opinions.map(teller.entry)
      + picture.questions.flatMap(teller.entries) + picture.requests.flatMap(teller.entries)
      + picture.insuranceNotes.sorted { $0.at < $1.at }.flatMap(teller.entries)
      + picture.treatments.flatMap(teller.entries) + picture.notes.map(teller.entry)
      + picture.tasks.compactMap(teller.entry) + picture.decisions.map(teller.entry) + teller.closing
    entries = told.enumerated().sorted { left, right in
      Self.rank(left.element, left.offset) < Self.rank(right.element, right.offset)
    }.map(\.element)
  }

  /// The days in order, each with what happened on it; what has no day stands under nil, at the end.
  package var days: [(day: Day?, entries: [TimelineEntry])] {
    var days: [(day: Day?, entries: [TimelineEntry])] = []
    for entry in entries {
      if let last = days.last, last.day == entry.on {
        days[days.count - 1].entries.append(entry)
      } else {
        days.append((entry.on, [entry]))
      }
    }
    return days
  }

  /// By day; within one day in the order of telling, which is the order in which such things follow each other.
  private static func rank(_ entry: TimelineEntry, _ place: Int) -> (Int, Int) {
    (entry.on?.number ?? Int.max, place)
  }
}
