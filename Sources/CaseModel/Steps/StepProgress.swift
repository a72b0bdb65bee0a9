/// What each of the five steps can tell of itself from the record.
protocol StepProgress {
  var isDone: Bool { get }
  /// Whether anything of it is recorded.
  var isStarted: Bool { get }
  /// What it still needs, a plain sentence each.
  var missing: [String] { get }
}
