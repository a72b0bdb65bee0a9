import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file without a name, gone as soon as nobody has it open.
final class Scratch {
  let descriptor: Int32

  /// Makes the file with a text in it, to be read from its beginning.
  init(_ text: String) throws {
    var path = Array("/tmp/casebook-test-XXXXXX".utf8CString)
    descriptor = Spawn.lock.withLock {
      let file = mkstemp(&path)
      _ = fcntl(file, F_SETFD, FD_CLOEXEC)
      return file
    }
    guard descriptor >= 0 else { throw SystemFailure(call: "mkstemp") }
    unlink(path)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw SystemFailure(call: "write") }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit {
    close(descriptor)
  }

  /// The whole file as text.
  func text() throws -> String {
    lseek(descriptor, 0, SEEK_SET)
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw SystemFailure(call: "read") }
      if count == 0 { return String(decoding: all, as: UTF8.self) }
      all += chunk[..<count]
    }
  }
}
