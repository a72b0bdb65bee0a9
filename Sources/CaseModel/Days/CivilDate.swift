/// Year, month and day of a `Day`, and the arithmetic between the two.
///
/// Source: the Gregorian rule (a cycle of 400 years has 146,097 days), counted from 1 March so that the leap day comes
/// last. The steps follow the well-known published algorithm "days from civil"; the tests compare them with Foundation.
struct CivilDate {
  let year: Int
  let month: Month
  let day: Int

  /// Days from 0000-03-01 to 1970-01-01.
  private static let epochShift = 719_468
  private static let daysInCycle = 146_097

  init(year: Int, month: Month, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date that lies so many days after 1970-01-01.
  init(dayNumber: Int) {
    let shifted = dayNumber + CivilDate.epochShift
    let cycle = Int.floorDivided(shifted, by: CivilDate.daysInCycle)
    let dayOfCycle = shifted - cycle * CivilDate.daysInCycle
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month: Month(wrapping: month),
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// Days since 1970-01-01.
  var dayNumber: Int {
    let shiftedYear = month.rawValue <= 2 ? year - 1 : year
    let cycle = Int.floorDivided(shiftedYear, by: 400)
    let yearOfCycle = shiftedYear - cycle * 400
    let monthFromMarch = month.rawValue > 2 ? month.rawValue - 3 : month.rawValue + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * CivilDate.daysInCycle + dayOfCycle - CivilDate.epochShift
  }
}

extension Day {
  init(date: CivilDate) {
    self.init(number: date.dayNumber)
  }

  var date: CivilDate { CivilDate(dayNumber: number) }
}
