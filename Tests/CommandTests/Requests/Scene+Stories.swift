import CaseModel
import CaseStore
import Testing

extension Scene {
  /// The knee story as far as it is not about requests: the case, its two doctors, no appointment yet.
  static func knee(today: String = "2026-11-05", width: Int = 80) throws -> Scene {
    let scene = try Scene(today: today, width: width)
    try scene.keep { ledger in
      let person = try ledger.add(Person(name: "Me", relation: .oneself)).reference
      var file = CaseFile(person: person, title: "Knee", jurisdiction: .us, openedOn: try day("2026-11-03"))
      file.situations = [.surgery]
      file.treatmentStart = .planned(try day("2026-12-16"))
      file.safeBy = try day("2027-02-02")
      let reference = try ledger.add(file).reference
      try ledger.add("Dr. Example-North", "Sample Orthopaedics", phone: "555-0101", as: .first, in: reference)
      try ledger.add("Dr. Example-South", "Specimen Clinic", phone: "555-0102", as: .second, in: reference)
    }
    return scene
  }

  /// The child story as far as it is not about requests: the case, its two doctors, no appointment yet.
  static func child(today: String = "2026-10-14", width: Int = 80) throws -> Scene {
    let scene = try Scene(today: today, timeZone: "Europe/London", width: width)
    try scene.keep { ledger in
      let person = try ledger.add(Person(name: "Mia", relation: .child)).reference
      var file = CaseFile(person: person, title: "Mia, Oct 2026", jurisdiction: .uk, openedOn: try day("2026-10-12"))
      file.situations = [.unclearDiagnosis, .child]
      let reference = try ledger.add(file).reference
      try ledger.add("Dr. Specimen-East", "Sample Children's Centre", phone: nil, as: .first, in: reference)
      try ledger.add("Dr. Specimen-West", "Example Hospital", phone: "555-0109", as: .second, in: reference)
    }
    return scene
  }

  /// Books a visit with the second doctor of the only case.
  func book(_ start: String, cancelBy: String? = nil) throws {
    try keep { ledger in
      var appointment = Appointment(caseFile: Reference(1), doctor: Reference(2), round: 1, state: .booked)
      let time: WallTime = try #require(WallTime(start))
      appointment.startsAt = time
      appointment.cancelBy = try cancelBy.map { try day($0) }
      _ = try ledger.add(appointment)
    }
  }

  /// Asks Sample Orthopaedics for three things, as in step 4 of the knee story.
  func askOrthopaedics() throws {
    try run(
      "request", "add", "--from", "Sample Orthopaedics", "--to", "self", "--phone", "555-0101", "--item",
      "images:MRI images", "--item", "report:MRI report", "--item", "notes:consult notes", "--method", "portal",
      "--sent", "2026-11-05", "--received-by-them", "2026-11-06", "--need-by", "2026-12-08", asOf: "2026-11-06")
  }
}

extension Ledger {
  /// A doctor with a part in a case.
  fileprivate func add(
    _ name: String, _ practice: String, phone: String?, as role: ConsultationRole, in file: Reference<CaseFile>
  ) throws {
    var doctor = Doctor(name: name)
    doctor.practice = practice
    doctor.phone = phone
    let reference = try add(doctor).reference
    _ = try add(Consultation(caseFile: file, doctor: reference, role: role, round: 1))
  }
}

/// The day that `2026-12-01` names; a test that names none fails there.
func day(_ iso: String) throws -> Day {
  try #require(Day(iso), "no such day: \(iso)")
}
