import Terminal

/// A console that is handed to another thread and used only there.
struct UncheckedConsole: @unchecked Sendable {
  let console: SystemConsole

  init(_ console: SystemConsole) {
    self.console = console
  }
}
