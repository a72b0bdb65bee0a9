#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard input, byte by byte: keeps what was read past a line, so that pasted lines come one after the other.
final class Keyboard {
  let descriptor: Int32
  private let isTerminal: Bool
  private var bytes: [UInt8] = []
  private var position = 0

  init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// The next line without its newline, and without a carriage return before it; nil at the end of the input.
  /// Bytes that are no UTF-8 become U+FFFD.
  func line(watching watch: SignalWatch) throws -> String? {
    var line: [UInt8] = []
    while true {
      guard try fill(watching: watch) else { return line.isEmpty ? nil : Self.text(line) }
      let rest = bytes[position...]
      let newline = rest.firstIndex(of: UInt8(ascii: "\n"))
      line.append(contentsOf: rest[..<(newline ?? rest.endIndex)])
      position = newline.map { $0 + 1 } ?? rest.endIndex
      if newline != nil { return Self.text(line) }
    }
  }

  /// Everything up to the end of the input.
  func everything(watching watch: SignalWatch) throws -> [UInt8] {
    var all: [UInt8] = []
    while try fill(watching: watch) {
      all.append(contentsOf: bytes[position...])
      position = bytes.endIndex
    }
    return all
  }

  /// The next character code; nil at the end of the input. Bytes that are no UTF-8 become U+FFFD.
  func scalar(watching watch: SignalWatch, noticing: (Int32) -> Void) throws -> Unicode.Scalar? {
    guard try fill(watching: watch, noticing: noticing) else { return nil }
    let first = bytes[position]
    position += 1
    var sequence = [first]
    while sequence.count < Self.length(startingWith: first), try fill(watching: watch, noticing: noticing),
      bytes[position] & 0xC0 == 0x80
    {
      sequence.append(bytes[position])
      position += 1
    }
    return String(decoding: sequence, as: UTF8.self).unicodeScalars.first
  }

  /// Makes sure that a byte is there, and waits for it if need be; false at the end of the input.
  private func fill(watching watch: SignalWatch, noticing: (Int32) -> Void = { _ in }) throws -> Bool {
    while position == bytes.endIndex {
      try wait(watching: watch, noticing: noticing)
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        (bytes, position) = (Array(chunk[..<count]), 0)
      } else if count == 0 {
        if isTerminal && isHungUp { throw Interruption.hangUp }
        return false
      } else if errno == EIO && isTerminal {
        throw Interruption.hangUp
      } else if errno != EINTR && errno != EAGAIN {
        throw InputError.unreadable(code: errno)
      }
    }
    return true
  }

  /// Waits until a byte or a signal is there.
  private func wait(watching watch: SignalWatch, noticing: (Int32) -> Void) throws {
    var watched = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    repeat {
      _ = poll(&watched, 2, -1)
      for signal in watch.received() {
        if let interruption = SignalWatch.interruption(for: signal) { throw interruption }
        noticing(signal)
      }
    } while watched[0].revents == 0
  }

  /// True when the other side of the terminal was closed.
  var isHungUp: Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) > 0 && watched.revents & Int16(POLLHUP) != 0
  }

  private static func text(_ line: [UInt8]) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...], as: UTF8.self)
  }

  private static func length(startingWith first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
