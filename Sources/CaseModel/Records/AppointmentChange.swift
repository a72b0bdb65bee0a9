/// One line of an appointment's history: it was moved, or its state changed.
package struct AppointmentChange: Hashable, Sendable {
  /// On which day it was changed.
  package var changedOn: Day
  /// The state since then.
  package var state: AppointmentState
  /// The start since then.
  package var startsAt: WallTime?
  /// Why.
  package var note: String?

  package init(changedOn: Day, state: AppointmentState) {
    self.changedOn = changedOn
    self.state = state
  }
}
