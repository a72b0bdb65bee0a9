extension RecordsLaw {
  /// HIPAA. The older "60 days if off-site" is no longer the rule and is left out on purpose.
  static let unitedStates = RecordsLaw(
    jurisdiction: .us, firstPeriod: .days(30), extendedPeriod: .days(60), rollsToWorkingDay: false,
    source: "HIPAA, 45 CFR 164.524(b)(2)", asOf: readOn,
    regulator: Regulator(name: "HHS Office for Civil Rights", withinDays: 180),
    sentence: "They have 30 calendar days from the day they have your request; 60 if they tell you why, and a date, "
      + "in writing within the first 30. This holds for requests you make yourself.")

  /// UK GDPR. The roll to a working day is the ICO's reading of a month.
  static let unitedKingdom = RecordsLaw(
    jurisdiction: .uk, firstPeriod: .months(1), extendedPeriod: .months(3), rollsToWorkingDay: true,
    source: "UK GDPR and the ICO's guidance on time limits", asOf: readOn,
    regulator: Regulator(name: "Information Commissioner's Office (ICO)", withinDays: nil),
    sentence: "They have one month from the day they have your request, to the next working day where it ends on a "
      + "weekend or public holiday; three months if they tell you within the first. A copy is free.")

  /// GDPR, without any roll to a working day.
  static let europeanUnion = RecordsLaw(
    jurisdiction: .eu, firstPeriod: .months(1), extendedPeriod: .months(3), rollsToWorkingDay: false,
    source: "GDPR, Article 12", asOf: readOn,
    regulator: Regulator(name: "the data protection authority of your country", withinDays: nil),
    sentence: "They have one month from the day they have your request; three months if they tell you within "
      + "the first.")

  /// PHIPA.
  static let ontario = RecordsLaw(
    jurisdiction: .caOn, firstPeriod: .days(30), extendedPeriod: .days(60), rollsToWorkingDay: false,
    source: "Ontario, PHIPA", asOf: readOn,
    regulator: Regulator(name: "Information and Privacy Commissioner of Ontario (IPC)", withinDays: nil),
    sentence: "They have 30 days from the day they have your request; up to 30 more if they tell you in writing.")

  /// No fixed period: the regulator's view of what is reasonable, and no extension was read of.
  static let australia = RecordsLaw(
    jurisdiction: .au, firstPeriod: .days(30), extendedPeriod: nil, rollsToWorkingDay: false,
    source: "Australia, OAIC: 30 days is seen as reasonable", asOf: readOn,
    regulator: Regulator(name: "Office of the Australian Information Commissioner (OAIC)", withinDays: nil),
    sentence: "30 days from the day they have your request is seen as reasonable; it is not a fixed limit.")
}
