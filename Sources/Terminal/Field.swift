/// A label with its value.
package struct Field: Equatable, Sendable {
  /// What the value is (`Doctor`), without a colon.
  package let label: String
  /// The value as text; it may have several lines.
  package let value: String

  /// Makes a field of a label and a value.
  package init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}
