/// How far one thing to know of who pays is.
package enum InsuranceSlotState: Hashable, Sendable {
  /// A note says it, or what is recorded of the doctor.
  case answered
  /// The person set it aside, or it does not apply to this payer.
  case setAside(reason: String)
  case open
}
