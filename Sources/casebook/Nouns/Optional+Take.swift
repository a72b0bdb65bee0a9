extension Optional {
  /// Takes over what an option said: nothing where it was not given, no value where it was empty.
  mutating func take(_ text: String?, _ read: (String) -> Wrapped?) {
    guard let text else { return }
    self = text.isEmpty ? nil : read(text)
  }
}

extension Optional<String> {
  /// Takes over a text as it was typed; an empty one takes away what stood there.
  mutating func take(_ text: String?) {
    take(text) { $0 }
  }
}
