extension CaseReminders {
  /// The planned start of the treatment, while no second opinion was had or is booked before it.
  var treatmentReminders: [Reminder] {
    guard case .planned(let start) = picture.file.treatmentStart, start >= asOf, !isDecided, !isSeen,
      !sought.contains(where: { appointment in appointment.startsAt.map { $0.day < start } ?? false })
    else { return [] }
    let due = DueDay(start, .planned, asOf: asOf)
    let reminder = reminder(
      .treatment, due, picture.file.reference.any, action: "casebook appointment add --case \(picture.file.reference)"
    ) {
      "\(capitalised(treatment)) is planned for \(start.near(asOf)), \(start.distance(from: asOf)). "
        + (late(than: start) ?? "No second visit is booked before it.")
    }
    return [reminder].compactMap(\.self)
  }

  /// When the treatment begins, and how long it is safe to wait: asked for until it has begun or all is decided.
  var treatmentUnknown: [UnknownDate] {
    guard picture.file.treatmentStart != .begun, !isDecided else { return [] }
    let reference = picture.file.reference.any
    var unknown: [UnknownDate] = []
    if picture.file.treatmentStart == nil {
      unknown.append(
        unknownDate(.treatment, reference, missing: "treatment-start", "When \(treatment) is to start."))
    }
    if picture.file.safeBy == nil {
      unknown.append(
        unknownDate(.treatment, reference, missing: "safe-by", "How long it is safe to wait: ask the doctor."))
    }
    return unknown
  }

  /// What is said of a first booked visit that is not before the start.
  private func late(than start: Day) -> String? {
    let days = sought.compactMap { $0.startsAt?.day }.filter { $0 >= start }
    guard let first = days.first else { return nil }
    let distance = first == start ? "on that day" : "\((first - start).daysWords) after it"
    return "The first booked second visit is \(distance)."
  }

  private var treatment: String {
    let noun = picture.file.situations.contains(.surgery) ? "operation" : "treatment"
    return Subject(relation: picture.person.relation, name: picture.person.name).treatment(noun)
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private var isSeen: Bool {
    let doctors = Set(picture.roundDoctors.map(\.doctor))
    return picture.visits.contains { $0.round == picture.round && doctors.contains($0.doctor) }
  }

  /// Whether the last decision of this round stands.
  private var isDecided: Bool {
    let decisions = picture.decisions.filter { $0.round == picture.round }
    let last = decisions.max { ($0.decidedOn, $0.reference) < ($1.decidedOn, $1.reference) }
    return last.map { $0.choice != .undecided } ?? false
  }
}
