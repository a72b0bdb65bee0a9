extension Consultation {
  /// Whether nothing is said of the doctor's part but the part itself, as where an appointment or a visit brought the
  /// doctor into the case: then it may still be filled in.
  package var isBare: Bool {
    var bare = Consultation(caseFile: caseFile, doctor: doctor, role: role, round: round)
    bare.state = .suggested
    return self == bare && role != .first
  }
}
