import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal without a screen: a test types on it and reads what would be shown.
package final class PseudoTerminal {
  /// The side of the program: its standard input, output and error.
  package let program: Int32
  /// The path of the program's side, for a process that opens it by itself.
  package let path: String
  /// Everything that was shown until now.
  package private(set) var shown = ""
  private var person: Int32
  private var undecoded: [UInt8] = []

  /// Opens a terminal of a size in characters.
  package init(columns: Int = 80, rows: Int = 24) throws {
    var sides: (person: Int32, program: Int32) = (-1, -1)
    try Spawn.lock.withLock {
      guard openpty(&sides.person, &sides.program, nil, nil, nil) == 0 else { throw SystemFailure(call: "openpty") }
      for side in [sides.person, sides.program] { _ = fcntl(side, F_SETFD, FD_CLOEXEC) }
    }
    (person, program) = sides
    guard let name = ttyname(program) else { throw SystemFailure(call: "ttyname") }
    path = String(cString: name)
    try resize(columns: columns, rows: rows)
  }

  deinit {
    close()
    Self.close(program)
  }

  /// Gives the window another size; a program on the terminal gets SIGWINCH.
  package func resize(columns: Int, rows: Int = 24) throws {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(program, UInt(TIOCSWINSZ), &size) == 0 else { throw SystemFailure(call: "ioctl") }
  }

  /// Types keys: text, `\r` for Enter, `\u{3}` for Ctrl-C, `\u{4}` for Ctrl-D, `\u{1B}[D` for the left arrow.
  package func type(_ keys: String) throws {
    try type(bytes: Array(keys.utf8))
  }

  /// Types bytes that need not be text.
  package func type(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(person, $0.baseAddress, min($0.count, 1024)) }
      guard count > 0 else { throw SystemFailure(call: "write") }
      rest = rest.dropFirst(count)
      show()
    }
  }

  /// Reads until a text was shown after what was already waited for, and gives everything up to its end.
  ///
  /// - Throws: `NotShown` when it does not come within the seconds.
  @discardableResult
  package func wait(for text: String, seconds: Double = 10) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      if let range = unread.range(of: text) {
        let seen = String(unread[..<range.upperBound])
        waitedFor += seen
        return seen
      }
      guard deadline.timeIntervalSinceNow > 0 else { throw NotShown(text: text, shown: shown) }
      show(waiting: 50)
    }
  }

  /// Everything shown until the program falls silent for so many milliseconds.
  package func settled(milliseconds: Int32 = 200) -> String {
    while show(waiting: milliseconds) {}
    return shown
  }

  /// Closes the person's side, as closing a terminal window does.
  package func close() {
    if person >= 0 { Self.close(person) }
    person = -1
  }

  /// How the terminal is set: echo, line mode, signals.
  package func settings() throws -> TerminalSettings {
    var settings = termios()
    guard tcgetattr(program, &settings) == 0 else { throw SystemFailure(call: "tcgetattr") }
    return TerminalSettings(settings)
  }

  private var waitedFor = ""

  private var unread: String {
    String(shown.unicodeScalars.dropFirst(waitedFor.unicodeScalars.count))
  }

  /// Takes what the program wrote; false when nothing came in time.
  @discardableResult
  private func show(waiting milliseconds: Int32 = 0) -> Bool {
    var watched = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    guard person >= 0, poll(&watched, 1, milliseconds) > 0, watched.revents & Int16(POLLIN) != 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = read(person, &chunk, chunk.count)
    guard count > 0 else { return false }
    decode(chunk[..<count])
    return true
  }

  /// Keeps the bytes of a character that is not whole yet for the next time.
  private func decode(_ bytes: ArraySlice<UInt8>) {
    undecoded += bytes
    let tail = undecoded.suffix(3).lastIndex { $0 >= 0xC0 }
    let isWhole = tail.map { undecoded.count - $0 >= Self.length(startingWith: undecoded[$0]) } ?? true
    let end = isWhole ? undecoded.endIndex : tail ?? undecoded.endIndex
    shown += String(decoding: undecoded[..<end], as: UTF8.self)
    undecoded.removeFirst(end)
  }

  private static func length(startingWith first: UInt8) -> Int {
    first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  }

  private static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }
}
