import Foundation
import Testing

/// A file's bytes, rights, time and inode.
struct FileSnapshot: Equatable {
  private let inode: UInt64
  private let mode: UInt32
  private let bytes: Data?
  /// Nanoseconds.
  let changed: Int

  init(_ path: String, bytes wanted: Bool = true) throws {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    inode = UInt64(status.st_ino)
    mode = UInt32(status.st_mode)
    changed = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    bytes = wanted ? try Data(contentsOf: URL(fileURLWithPath: path)) : nil
  }
}
