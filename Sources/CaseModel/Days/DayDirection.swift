/// Which way a prompt looks when a day is named without saying which: "friday" told of a visit is the last one.
package enum DayDirection: Sendable {
  /// Something that has happened: the latest such day.
  case past
  /// Something still to come: the earliest such day.
  case future
  /// Either: the nearest such day.
  case any
}
