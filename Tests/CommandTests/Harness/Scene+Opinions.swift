import CaseModel
import CaseStore

extension Scene {
  /// The knee of the worked story, up to the day before the second visit: first doctor seen, second one booked.
  static func seenOnce(today: String = "2026-12-10", width: Int = 80) throws -> Scene {
    let scene = try Scene(today: "2026-11-03", width: width)
    try scene.openCase()
    try scene.store.write { ledger in
      let doctor = try ledger.add(Doctor(name: "Dr. Example-North")).reference
      _ = try ledger.add(Consultation(caseFile: Reference(1), doctor: doctor, role: .first, round: 1))
    }
    try scene.run(
      "visit", "log", "--doctor", "Dr. Example-North", "--on", "2026-11-02", "--said",
      "Meniscus tear; operation 16 Dec.")
    try scene.run(
      "opinion", "add", "--doctor", "north", "--on", "2026-11-02", "--diagnosis", "medial meniscus tear", "--certainty",
      "likely", "--treatment", "arthroscopic operation", "--if-we-wait", "three months are safe")
    try scene.run("doctor", "add", "--name", "Dr. Example-South")
    try scene.bookSecond("2026-12-10 09:30")
    scene.today = today
    return scene
  }

  /// The second opinion of that story.
  func addSecondOpinion() throws {
    try run(
      "opinion", "add", "--doctor", "south", "--on", "2026-12-10", "--diagnosis",
      "degenerative tear with early arthritis", "--certainty", "likely", "--treatment",
      "12 weeks of physiotherapy first",
      "--risks", "low")
  }

  /// Books an appointment with the second doctor.
  @discardableResult
  func bookSecond(_ start: String, state: AppointmentState = .booked) throws -> String {
    try store.write { ledger in
      var appointment = Appointment(caseFile: Reference(1), doctor: Reference(2), round: 1, state: state)
      appointment.startsAt = WallTime(start)
      return try ledger.add(appointment).reference.description
    }
  }
}
