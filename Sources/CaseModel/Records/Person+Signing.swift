extension Person {
  /// The last day on which somebody else may sign for this person: the one that was given, else for a child the day
  /// of the 18th birthday, when the right passes to the child. Nil where neither is known.
  package var othersSignUntil: Day? {
    if let signsUntil { return signsUntil }
    return relation == .child ? born?.adding(years: 18) : nil
  }
}
