/// What has become of an appointment.
package enum AppointmentState: String, Coded {
  case requested
  case waitlisted
  case booked
  case done
  case cancelled
  case missed

  package var words: String {
    switch self {
    case .requested: "asked for"
    case .waitlisted: "on the waiting list"
    case .booked: "booked"
    case .done: "done"
    case .cancelled: "cancelled"
    case .missed: "missed"
    }
  }
}
