import Terminal

/// What a person answers in the first four steps.
enum GuideReplies {
  static let act: [Reply] = ["1", "Dr. Example-South", "friend", "yes", "y", "waitlisted", "22 dec"]
  static let referrals: [Reply] = ["n", "y", "certificationmatters.org", "", "listed", ".", "y"]
  static let insurance: [Reply] = [
    "1", "Sample Health", "", "555-0142", "-", "y", "y", "K.", "CALL-0411", "yes, covered", "no", "no referral", "-",
    "yes", "-", "-", "40 copay", "-", "-", "-", "it in writing", "11 nov", "y",
  ]
  static let records: [Reply] = ["Sample Orthopaedics", ".", "", "6 5 1", ".", "portal", "", "555-0101", "y"]
}

extension Scene {
  /// The knee, as `start` leaves it.
  static func atStart() throws -> Scene {
    let scene = try Scene(today: "2026-11-04", now: "15:00")
    try scene.run([
      "start", "--situation", "surgery", "--jurisdiction", "us", "--doctor", "Dr. Example-North", "--told-on",
      "2026-11-02", "--diagnosis", "medial meniscus tear", "--certainty", "likely", "--treatment",
      "arthroscopic partial meniscectomy", "--treatment-start", "2026-12-16", "--safe-by", "2027-02-02",
    ])
    return scene
  }
}
