/// One thing asked for in a request; it has a state of its own, because a report is not the material.
package struct RequestItem: Hashable, Sendable {
  /// Its number within the request, from 1; never given again.
  package var number: Int
  /// What kind of thing.
  package var kind: ItemKind
  /// Which one, in the person's words.
  package var description: String
  /// What has become of it.
  package var state: ItemState = .open
  /// The day lent material must be back.
  package var returnBy: Day?
  /// The courier's number.
  package var tracking: String?
  /// The day it arrived where it was sent.
  package var receivedOn: Day?
  /// The day the new office said that they have it.
  package var confirmedOn: Day?
  /// The day lent material went back.
  package var returnedOn: Day?
  /// Why it was refused or set aside.
  package var reason: String?

  package init(number: Int, kind: ItemKind, description: String) {
    self.number = number
    self.kind = kind
    self.description = description
  }
}
