extension Outlook {
  /// The call to a doctor's office.
  func call(_ doctor: Reference<Doctor>) -> OfficeCall {
    OfficeCall(
      name: picture.name(of: doctor), phone: picture.doctors[doctor]?.phone,
      noting: "casebook doctor edit \(doctor) --phone …")
  }

  /// The call to the first doctor's office; to whoever that is where no first doctor is recorded.
  var firstCall: OfficeCall {
    guard let first = picture.firstDoctor else {
      return OfficeCall(name: "\(picture.subject.possessive) doctor", phone: nil, noting: nil)
    }
    return call(first.doctor)
  }

  /// The call to those who hold records.
  func call(_ request: Saved<RecordRequest>) -> OfficeCall {
    OfficeCall(
      name: request.from, phone: request.phone ?? picture.phonesOfHolders[NameMatch.folded(request.from)],
      noting: "casebook request edit \(request.reference) --phone …")
  }

  /// The call to the insurer, by the number on the card.
  var insurerCall: OfficeCall {
    let policy = picture.policyToAsk
    return OfficeCall(
      name: policy?.insurer ?? "the number on the insurance card", phone: policy?.phone,
      noting: policy.map { "casebook insurance policy edit \($0.reference) --phone …" })
  }

  /// Whether a call to that doctor's office was tried, and its line rests.
  func rests(_ consultation: Saved<Consultation>?) -> Bool {
    time.rests(after: consultation?.calledOn)
  }

  /// Whether those who hold the records were asked, and the request rests. What came, or was confirmed, is no try: what
  /// is still missing is said all the same.
  func rests(_ request: Saved<RecordRequest>) -> Bool {
    request.history.contains { ($0.kind == .chased || $0.kind == .sent) && time.rests(after: $0.day) }
  }

  /// Whether one talked with the insurer, and the matter rests.
  var insurerRests: Bool { picture.insuranceNotes.contains { time.rests(after: $0.at.day) } }

  /// What records a call to a doctor's office that came to nothing.
  func nobodyAnswered(_ consultation: Saved<Consultation>?) -> String? {
    consultation.map { "Nobody answered? casebook consultation edit \($0.reference) --called-on today" }
  }
}
