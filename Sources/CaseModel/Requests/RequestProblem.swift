/// Why something cannot have happened to a request as a person says.
package enum RequestProblem: Error, Hashable, Sendable {
  /// It lies before the day the request was sent.
  case beforeSent(Day, sent: Day)
  /// They had it before it was sent.
  case receivedBeforeSent(received: Day, sent: Day)
  /// The day promised lies before the day of the promise.
  case untilBefore(Day, until: Day)
  /// A promise without its day.
  case noUntil
  /// A reason is needed to set something aside.
  case noReason
  /// The request has no items with these numbers.
  case noSuchItems([Int], [RequestItem])
  /// Nothing is left that it could be about.
  case nothingLeft(RequestVerb, [RequestItem])
  /// These items are no longer in a state that it could change.
  case alreadySettled([RequestItem])
  /// These items are still to come, so there is nothing to take back.
  case stillOpen([RequestItem])
}
