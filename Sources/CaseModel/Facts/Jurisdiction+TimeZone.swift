extension Jurisdiction {
  /// The country that a time zone lies in, as a first guess the person can change.
  ///
  /// - Parameter identifier: a name of the IANA time zone database, `America/New_York`; older names count too.
  /// - Returns: nil where the zone says too little: `UTC`, an offset, a country without rules here, or a Canadian
  ///   province other than Ontario. `America/Toronto` also serves Quebec's clocks; Ontario is the guess.
  ///
  /// Source: the IANA time zone database (`zone1970.tab`, `backward`), as of 2026-11.
  package static func from(timeZone identifier: String) -> Jurisdiction? {
    if identifier.hasPrefix("Australia/") { return .au }
    if identifier.hasPrefix("America/Indiana/") || identifier.hasPrefix("America/North_Dakota/")
      || identifier.hasPrefix("America/Kentucky/") || identifier.hasPrefix("US/")
    {
      return .us
    }
    return zones.first { $0.names.contains(identifier) }?.jurisdiction
  }

  private static let zones: [(jurisdiction: Jurisdiction, names: Set<String>)] = [
    (.us, states), (.us, territories), (.uk, kingdom), (.eu, union), (.caOn, ontario),
  ]

  private static let states: Set<String> = [
    "America/Adak", "America/Anchorage", "America/Atka", "America/Boise", "America/Chicago", "America/Denver",
    "America/Detroit", "America/Fort_Wayne", "America/Indianapolis", "America/Juneau", "America/Knox_IN",
    "America/Los_Angeles", "America/Louisville", "America/Menominee", "America/Metlakatla", "America/New_York",
    "America/Nome", "America/Phoenix", "America/Shiprock", "America/Sitka", "America/Yakutat", "Navajo",
    "Pacific/Honolulu", "Pacific/Johnston",
  ]

  /// Where the federal records rule holds as in a state (45 CFR 160.103, "State").
  private static let territories: Set<String> = [
    "America/Puerto_Rico", "America/St_Thomas", "America/Virgin", "Pacific/Guam", "Pacific/Pago_Pago",
    "Pacific/Saipan", "Pacific/Samoa",
  ]

  /// Not Jersey, Guernsey or the Isle of Man: they have laws of their own.
  private static let kingdom: Set<String> = ["Europe/Belfast", "Europe/London", "GB", "GB-Eire"]

  /// The member states' zones, and their regions that belong to the Union.
  private static let union: Set<String> = [
    "Africa/Ceuta", "Asia/Nicosia", "Atlantic/Azores", "Atlantic/Canary", "Atlantic/Madeira", "Eire",
    "Europe/Amsterdam", "Europe/Athens", "Europe/Berlin", "Europe/Bratislava", "Europe/Brussels",
    "Europe/Bucharest", "Europe/Budapest", "Europe/Busingen", "Europe/Copenhagen", "Europe/Dublin",
    "Europe/Helsinki", "Europe/Lisbon", "Europe/Ljubljana", "Europe/Luxembourg", "Europe/Madrid", "Europe/Malta",
    "Europe/Mariehamn", "Europe/Nicosia", "Europe/Paris", "Europe/Prague", "Europe/Riga", "Europe/Rome",
    "Europe/Sofia", "Europe/Stockholm", "Europe/Tallinn", "Europe/Vienna", "Europe/Vilnius", "Europe/Warsaw",
    "Europe/Zagreb", "Poland", "Portugal",
  ]

  /// The clocks of Ontario; not `America/Winnipeg`, `America/Montreal` or `America/Vancouver`.
  private static let ontario: Set<String> = [
    "America/Atikokan", "America/Nipigon", "America/Rainy_River", "America/Thunder_Bay", "America/Toronto",
    "Canada/Eastern",
  ]
}
