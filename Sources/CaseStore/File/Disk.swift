import Foundation

/// The way to the platter: what has been synced survives a power failure.
enum Disk {
  /// Waits until a file, or the list of names in a folder, is on the disk.
  ///
  /// Never for a file that a connection has open: closing another descriptor of it would drop SQLite's locks.
  static func sync(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(systemError: errno, path: path) }
    defer { close(descriptor) }
    guard flush(descriptor) == 0 else { throw StoreError(systemError: errno, path: path) }
  }

  private static func flush(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return 0 }
    #endif
    return fsync(descriptor)
  }
}
