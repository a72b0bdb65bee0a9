/// What no text may bring to a terminal: the list of the promise, written down once more so that the code does not
/// judge itself.
enum Forbidden {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    let number = scalar.value
    return (number < 0x20 && number != 0x0A) || (0x7F...0x9F).contains(number) || (0x202A...0x202E).contains(number)
      || (0x2066...0x2069).contains(number) || [0x061C, 0x200E, 0x200F, 0x2028, 0x2029].contains(number)
  }
}
