#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes text to a descriptor until the last byte is out, or says why it cannot.
struct DescriptorWriter {
  let descriptor: Int32

  func write(_ text: String) throws(OutputError) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        bytes = bytes.dropFirst(written)
      } else if errno == EAGAIN {
        waitForRoom()
      } else if errno != EINTR {
        throw OutputError(code: errno)
      }
    }
  }

  /// A descriptor that does not block, as some shells hand down, is waited for instead of tried in a circle.
  private func waitForRoom() {
    var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&watched, 1, -1)
  }
}

/// The system's `write`, under a name that the method does not hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
