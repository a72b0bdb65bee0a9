/// The visit that a round is about: a booked one, else the earliest day that an office can offer.
package struct SoughtVisit: Hashable, Sendable {
  /// The doctor's part in the case.
  package let consultation: Saved<Consultation>
  package let day: Day
  /// The booked appointment; nil where the day is only offered or hoped for.
  package let appointment: Saved<Appointment>?

  package var doctor: Reference<Doctor> { consultation.doctor }
}
