extension CasePicture {
  /// The numbers of the doctors, by what those who hold records may be called: a doctor's name, or the practice. Where
  /// several are called the same, the first who has a number.
  var phonesOfHolders: [String: String] {
    let entries = doctors.values.sorted { $0.reference < $1.reference }.flatMap { doctor in
      [doctor.name, doctor.practice].compactMap(\.self).compactMap { name in
        doctor.phone.map { (NameMatch.folded(name), $0) }
      }
    }
    return Dictionary(entries) { first, _ in first }
  }
}
