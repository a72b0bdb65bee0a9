import CaseModel
import Foundation
import Testing

struct JurisdictionTests {
  @Test func `what is stored and typed never changes`() {
    #expect(Jurisdiction.allCases.map(\.rawValue) == ["us", "uk", "eu", "ca-on", "au", "other"])
    #expect(
      Situation.allCases.map(\.rawValue) == [
        "surgery", "cancer", "unclear-diagnosis", "treatment-not-working", "lack-of-trust", "child", "other",
      ])
    #expect(PersonRelation.allCases.map(\.rawValue) == ["self", "child", "parent", "partner", "other"])
    #expect(
      ItemKind.allCases.map(\.rawValue) == [
        "report", "images", "slides", "blocks", "labs", "notes", "medications", "other",
      ])
    #expect(
      InsuranceTopic.allCases.map(\.rawValue) == [
        "coverage", "programme", "referral", "authorization", "network", "cost", "denial", "appeal", "other",
      ])
  }

  @Test func `what is printed is in everyday words`() {
    #expect(
      Jurisdiction.allCases.map(\.words) == [
        "United States", "United Kingdom", "European Union", "Ontario", "Australia", "Another country",
      ])
    #expect(
      Situation.choices.map(\.words) == [
        "an operation was advised, or waiting instead", "cancer, or perhaps", "nobody knows what is wrong",
        "treatment isn't helping", "unsure about the doctor or the plan", "other",
      ])
    #expect(
      PersonRelation.allCases.map(\.words) == ["me", "my child", "my parent", "my partner", "someone else"])
    #expect(ItemKind.images.words == "the scan pictures themselves")
    #expect(ItemKind.slides.words == "tissue samples (ask pathology)")
    #expect(ItemKind.allCases.filter(\.isOnLoan) == [.slides, .blocks])
    #expect(InsuranceTopic.authorization.words == "approval beforehand")
  }

  @Test(arguments: [
    (Jurisdiction.us, "911 988"), (.uk, "999 111"), (.eu, "112"), (.caOn, "911"), (.au, "000"),
    (.other, "your emergency number"),
  ])
  func `every country has its emergency numbers`(jurisdiction: Jurisdiction, numbers: String) {
    let emergency = jurisdiction.emergency
    #expect(([emergency.number] + emergency.further.map(\.number)).joined(separator: " ") == numbers)
  }

  @Test(arguments: [
    (
      Jurisdiction.us,
      """
      America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville
      America/Indiana/Indianapolis America/Indiana/Knox America/Indianapolis America/Fort_Wayne America/Knox_IN
      America/Chicago America/Menominee America/North_Dakota/Center America/North_Dakota/Beulah America/Denver
      America/Shiprock America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka
      America/Metlakatla America/Yakutat America/Nome America/Adak America/Atka Pacific/Honolulu US/Eastern US/Hawaii
      Navajo America/Puerto_Rico America/St_Thomas America/Virgin Pacific/Guam Pacific/Saipan Pacific/Pago_Pago
      Pacific/Samoa Pacific/Johnston
      """
    ),
    (.uk, "Europe/London Europe/Belfast GB GB-Eire"),
    (
      .eu,
      """
      Europe/Vienna Europe/Brussels Europe/Sofia Europe/Zagreb Asia/Nicosia Europe/Nicosia Europe/Prague
      Europe/Copenhagen Europe/Tallinn Europe/Helsinki Europe/Paris Europe/Berlin Europe/Athens Europe/Budapest
      Europe/Dublin Europe/Rome Europe/Riga Europe/Vilnius Europe/Luxembourg Europe/Malta Europe/Amsterdam
      Europe/Warsaw Europe/Lisbon Europe/Bucharest Europe/Bratislava Europe/Ljubljana Europe/Madrid Europe/Stockholm
      Europe/Mariehamn Europe/Busingen Atlantic/Canary Atlantic/Madeira Atlantic/Azores Africa/Ceuta Eire Poland
      Portugal
      """
    ),
    (
      .caOn,
      """
      America/Toronto America/Thunder_Bay America/Nipigon America/Rainy_River America/Atikokan Canada/Eastern
      """
    ),
    (
      .au,
      """
      Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart
      Australia/Darwin Australia/Lord_Howe Australia/Eucla Australia/Broken_Hill Australia/Lindeman Australia/ACT
      """
    ),
  ])
  func `a time zone tells the country`(jurisdiction: Jurisdiction, zones: String) {
    for zone in zones.split(whereSeparator: \.isWhitespace).map(String.init) {
      #expect(Jurisdiction.from(timeZone: zone) == jurisdiction, "\(zone)")
    }
  }

  @Test(arguments: [
    "UTC", "GMT", "Etc/UTC", "Etc/GMT+5", "", "EST", "EST5EDT", "Europe/Zurich", "Europe/Oslo", "Europe/Vaduz",
    "Europe/Moscow", "Europe/Kyiv", "Europe/Belgrade", "Europe/Istanbul", "Europe/Monaco", "Europe/Gibraltar",
    "Europe/Jersey", "Europe/Guernsey", "Europe/Isle_of_Man", "Atlantic/Reykjavik", "America/Montreal",
    "America/Winnipeg", "America/Vancouver", "America/Halifax", "America/Mexico_City", "America/Sao_Paulo",
    "America/Coral_Harbour", "Asia/Tokyo", "Asia/Kolkata", "Asia/Famagusta", "Africa/Cairo", "Pacific/Auckland",
    "america/new_york", "USA", "AustraliaSydney",
  ])
  func `a time zone that says too little tells none`(zone: String) {
    #expect(Jurisdiction.from(timeZone: zone) == nil)
  }

  /// A name misspelt in the lists would never match; the system's own list is the judge.
  @Test func `no zone of this system is claimed by mistake`() {
    let claimed = TimeZone.knownTimeZoneIdentifiers.filter { Jurisdiction.from(timeZone: $0) == .eu }
    let known: Set<String> = ["Africa", "Asia", "Atlantic", "Europe"]
    #expect(claimed.count >= 27)
    #expect(claimed.allSatisfy { known.contains(String($0.prefix { $0 != "/" })) })
  }
}
