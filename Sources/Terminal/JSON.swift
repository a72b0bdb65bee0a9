/// A value for programs to read. It keeps every key, also those that have no value.
package enum JSON: Equatable, Sendable {
  /// `null`: a key that is there and has no value.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A text, kept as it was typed.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Values by key; written in the order of their keys.
  case object([String: JSON])

  /// A text, or `null` where there is none.
  package init(_ value: String?) {
    self = value.map(JSON.string) ?? .null
  }

  /// A whole number, or `null` where there is none.
  package init(_ value: Int?) {
    self = value.map(JSON.int) ?? .null
  }

  /// A truth value, or `null` where there is none.
  package init(_ value: Bool?) {
    self = value.map(JSON.bool) ?? .null
  }

  /// A list of texts.
  package init(_ values: [String]) {
    self = .array(values.map(JSON.string))
  }

  /// The value as text: two spaces of indentation, keys in order, no newline at the end.
  ///
  /// Control and bidirectional characters are written as `\u` escapes, so that the text cannot drive a terminal.
  package var text: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }
}
