#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a terminal is set, to be compared before and after.
package struct TerminalSettings: Equatable, Sendable {
  /// Keys are shown as they are typed.
  package let echoes: Bool
  /// A program gets whole lines.
  package let givesLines: Bool
  /// Ctrl-C and its like are signals.
  package let signals: Bool

  init(_ settings: termios) {
    echoes = settings.c_lflag & tcflag_t(ECHO) != 0
    givesLines = settings.c_lflag & tcflag_t(ICANON) != 0
    signals = settings.c_lflag & tcflag_t(ISIG) != 0
  }
}
