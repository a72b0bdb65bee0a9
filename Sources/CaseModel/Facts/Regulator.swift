/// Whom to complain to when records do not come.
package struct Regulator: Hashable, Sendable {
  /// Its name, as people can look it up.
  package let name: String
  /// Within how many days of knowing of the breach; nil where no figure was read.
  package let withinDays: Int?

  /// For people: `Complaint: HHS Office for Civil Rights, within 180 days of learning of it.`
  package var sentence: String {
    guard let withinDays else { return "Complaint: \(name)." }
    return "Complaint: \(name), within \(withinDays) days of learning of it."
  }
}
