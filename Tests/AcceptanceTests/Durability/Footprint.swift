import Foundation
import Testing

/// All that can be seen of a folder from outside: names, bytes, rights, times, inodes.
struct Footprint: Equatable {
  private let files: [String: Trace]

  init(_ folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    files = try names.reduce(into: [:]) { $0[$1] = try Trace(folder + "/" + $1) }
      .merging([".": try Trace(folder, reads: false)]) { $1 }
  }

  /// One file.
  struct Trace: Equatable {
    let inode: UInt64
    let mode: UInt32
    let seconds: Int
    let nanoseconds: Int
    let bytes: Data?

    init(_ path: String, reads: Bool = true) throws {
      var status = stat()
      try #require(lstat(path, &status) == 0)
      inode = UInt64(status.st_ino)
      mode = UInt32(status.st_mode)
      #if canImport(Darwin)
        (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
      #else
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
      #endif
      bytes = reads ? try Data(contentsOf: URL(fileURLWithPath: path)) : nil
    }
  }
}
