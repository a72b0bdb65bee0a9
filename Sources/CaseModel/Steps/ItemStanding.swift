/// How far an item is from lying where it is needed.
package enum ItemStanding: Hashable, Sendable {
  /// It has not come.
  case missing
  /// It was sent to an office that has not said they have it.
  case unconfirmed
  /// It was refused, and not set aside.
  case denied
  /// It is where it is needed, or set aside.
  case settled
}
