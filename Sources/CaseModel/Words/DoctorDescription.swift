/// A doctor as somebody describes one: "surgeon, City Hospital". Only what is sure is taken apart.
package struct DoctorDescription: Hashable, Sendable {
  /// What the doctor is called: the name in it, or all of it where there is none.
  package let name: String
  /// The field of medicine, where one was named.
  package private(set) var specialty: String?
  /// The practice or hospital, where one was named.
  package private(set) var practice: String?

  /// Reads a description; whatever part is neither a field nor a place leaves the whole text as the name.
  package init(_ text: String) {
    let parts = text.split(separator: ",").map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let isNamed = parts.first.map { Self.isName($0) } ?? false
    let described = isNamed ? Array(parts.dropFirst()) : parts
    let specialties = described.filter(Self.isSpecialty)
    let places = described.filter { !Self.isSpecialty($0) && Self.isPlace($0) }
    let isSure =
      parts.count > 1 && specialties.count <= 1 && places.count <= 1
      && specialties.count + places.count == described.count
    name = isSure && isNamed ? parts[0] : text
    guard isSure else { return }
    specialty = specialties.first
    practice = places.first
  }

  private static func isName(_ part: String) -> Bool {
    ["dr", "dr.", "doctor", "prof", "prof.", "professor"].contains(words(part).first ?? "") && words(part).count > 1
  }

  private static func isSpecialty(_ part: String) -> Bool {
    guard !isPlace(part), let last = words(part).last else { return false }
    return ["surgeon", "physician", "gp", "pediatrician", "paediatrician", "psychiatrist", "doctor"].contains(last)
      || last.hasSuffix("ologist") || last.hasSuffix("ology")
  }

  private static func isPlace(_ part: String) -> Bool {
    let places: Set<String> = [
      "hospital", "clinic", "centre", "center", "practice", "infirmary", "institute", "university", "orthopaedics",
      "orthopedics", "imaging", "health", "nhs",
    ]
    return words(part).contains(where: places.contains)
  }

  private static func words(_ part: String) -> [String] {
    part.lowercased().split(separator: " ").map(String.init)
  }
}
