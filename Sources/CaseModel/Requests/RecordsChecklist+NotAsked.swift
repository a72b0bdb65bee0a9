extension RecordsChecklist {
  /// The lines for a case that an office can be asked for and that no request names yet, in the list's order.
  package static func notAskedFor(_ situations: Set<Situation>, asked: [RequestItem]) -> [ChecklistLine] {
    lines(for: situations).filter { line in
      !line.isOwnWork && !asked.contains { $0.kind == line.kind && NameMatch.same($0.description, line.name) }
    }
  }
}

extension NameMatch {
  /// Whether two names are the same, capitals, accents and spaces aside.
  static func same(_ left: String, _ right: String) -> Bool { folded(left) == folded(right) }
}
