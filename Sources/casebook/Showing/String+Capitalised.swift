extension String {
  /// With its first letter as a capital: the start of a line.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
