import CaseModel

extension CasePicture {
  /// A case of three doctors, with nothing recorded but what is given.
  static func sample(opinions: [Saved<Opinion>] = []) -> CasePicture {
    let opened = Day(year: 2026, month: 11, day: 3) ?? Day(number: 0)
    let file = CaseFile(person: Reference(1), title: "Knee", jurisdiction: .us, openedOn: opened)
    var picture = CasePicture(
      file: Saved(Reference(1), file), person: Saved(Reference(1), Person(name: "Me", relation: .oneself)))
    for (index, name) in ["Dr. One", "Dr. Two", "Dr. Three"].enumerated() {
      picture.doctors[Reference(index + 1)] = Saved(Reference(index + 1), Doctor(name: name))
    }
    picture.opinions = opinions
    return picture
  }
}
