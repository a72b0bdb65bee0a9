import Terminal

/// What a command answers, in two faces: the value that programs read, and the page that people read.
protocol View {
  /// The value for programs; its keys are only ever added to.
  var json: JSON { get }
  /// The page for people.
  var page: Page { get }
}
