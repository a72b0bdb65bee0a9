/// The title a case gets where the person gives none: whose it is and since when. It names no illness.
package enum CaseTitle {
  /// `Mia, Nov 2026`; `My case, Nov 2026` for oneself.
  package static func standard(for person: Person, on day: Day, among taken: [String]) -> String {
    let isUnnamed = person.relation == .oneself && person.name == PersonRelation.oneself.defaultName
    let name = isUnnamed ? "My case" : person.name
    return DistinctName.of("\(name), \(day.date.month.shortName) \(day.year)", among: taken)
  }
}
