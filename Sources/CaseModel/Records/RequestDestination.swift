/// Where requested records go.
package enum RequestDestination: Hashable, Sendable {
  /// To the person, who brings them to the appointment.
  case oneself
  /// To the office of a doctor, who has to confirm that they are there.
  case office(Reference<Doctor>)

  /// The doctor whose office gets them; nil where they come to oneself.
  package var doctor: Reference<Doctor>? {
    switch self {
    case .oneself: nil
    case .office(let doctor): doctor
    }
  }
}

extension RequestDestination {
  /// The office of that doctor, or oneself where there is none.
  package init(to doctor: Reference<Doctor>?) {
    self = doctor.map(RequestDestination.office) ?? .oneself
  }
}
