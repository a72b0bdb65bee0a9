extension BankHolidays {
  /// Easter Sunday of the Western churches.
  ///
  /// Source: the anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
  package static func easterSunday(in year: Int) -> Day {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let fromMarch = epact + weekday - 7 * correction + 22
    return Day(date: CivilDate(year: year, month: .march, day: 1)) + (fromMarch - 1)
  }
}
