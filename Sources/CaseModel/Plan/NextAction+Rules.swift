extension NextAction {
  /// The rules in their order: the first that matches is the one next action.
  ///
  /// None of them ever advises to postpone, stop or choose a treatment.
  static let rules: [NextRule] = [
    NextRule(1, .untilDecided) { $0.waitIsOver },
    NextRule(2, .always) { $0.visitIsNear },
    NextRule(3, .always) { $0.visitIsUnlogged },
    NextRule(4, .untilDecided) { $0.treatmentIsNearAndUndecided },
    NextRule(5, .untilHeld) { $0.visitComesTooLate },
    NextRule(6, .untilHeld) { $0.timeIsShortWithoutVisit },
    NextRule(7, .untilHeld) { $0.recordIsMissingBeforeVisit },
    NextRule(8, .untilHeld) { $0.waitIsNotAsked },
    NextRule(9, .untilHeld) { $0.visitIsMissing },
    NextRule(10, .untilHeld) { $0.nothingIsAskedFor },
    NextRule(11, .untilDecided) { $0.requestIsLate },
    NextRule(12, .untilHeld) { $0.preparationIsMissing },
    NextRule(13, .untilDecided) { $0.opinionsAreToBeRead },
    NextRule(14, .always) { $0.visitIsNoLongerNeeded },
  ]

  /// The one next action of a case: that of the first rule that applies and matches, else the next thing with a date.
  package static func first(for outlook: Outlook) -> NextAction {
    for rule in rules where rule.applies(to: outlook) {
      if let action = rule.action(outlook) { return action }
    }
    return outlook.nextDated
  }
}
