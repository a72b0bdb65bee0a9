extension CaseReminders {
  /// The planned start of the treatment, while no second opinion was had or is booked before it.
  var treatmentReminders: [Reminder] {
    guard case .planned(let start) = picture.file.treatmentStart, start >= asOf,
      picture.standingDecision == nil, !picture.isHeld,
      !sought.contains(where: { appointment in appointment.startsAt.map { $0.day < start } ?? false })
    else { return [] }
    let due = DueDay(start, .planned, asOf: asOf)
    let reminder = reminder(
      .treatment, due, picture.file.reference.any, action: "casebook appointment add --case \(picture.file.reference)"
    ) {
      "\(PlanWords.capitalised(picture.treatmentName)) is planned for \(start.near(asOf)), \(start.distance(from: asOf)). "
        + (late(than: start) ?? "No second visit is booked before it.")
    }
    return [reminder].compactMap(\.self)
  }

  /// When the treatment begins, and how long it is safe to wait: asked for until it has begun or all is decided.
  var treatmentUnknown: [UnknownDate] {
    guard picture.file.treatmentStart != .begun, picture.standingDecision == nil else { return [] }
    let reference = picture.file.reference.any
    var unknown: [UnknownDate] = []
    if picture.file.treatmentStart == nil {
      unknown.append(
        unknownDate(.treatment, reference, missing: "treatment-start", "When \(picture.treatmentName) is to start."))
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
}
