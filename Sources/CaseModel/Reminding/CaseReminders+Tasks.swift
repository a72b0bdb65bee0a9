extension CaseReminders {
  /// What is to be done by a day.
  var taskReminders: [Reminder] {
    picture.tasks.compactMap { task in
      guard task.doneOn == nil, let day = task.due else { return nil }
      return reminder(
        .task, DueDay(day, .planned, asOf: asOf), task.reference.any,
        action: "casebook task done \(task.reference)"
      ) { "\(task.text) (by \(day.near(asOf)), \(day.distance(from: asOf)))." }
    }
  }

  /// What is to be done, and no day says by when.
  var taskUnknown: [UnknownDate] {
    picture.tasks.filter { $0.doneOn == nil && $0.due == nil }.map { task in
      unknownDate(.task, task.reference.any, missing: "due", "By when: \(task.text)")
    }
  }
}
