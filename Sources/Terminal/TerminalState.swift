#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a terminal was set before someone changed it.
struct TerminalState {
  private let descriptor: Int32
  private let settings: termios

  /// Remembers the settings; nil where the descriptor is no terminal.
  init?(descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    self.descriptor = descriptor
    self.settings = settings
  }

  /// Puts the settings back where they differ; what was typed meanwhile is not thrown away.
  func restore() {
    var now = termios()
    guard tcgetattr(descriptor, &now) == 0 else { return }
    let same = now.c_lflag == settings.c_lflag && now.c_iflag == settings.c_iflag && now.c_oflag == settings.c_oflag
    if same { return }
    var settings = settings
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }
}
