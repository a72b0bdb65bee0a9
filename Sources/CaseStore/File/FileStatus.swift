import Foundation

/// What the system says of a file without opening it.
struct FileStatus: Equatable {
  /// False for a folder, a pipe, a device.
  let isRegular: Bool
  /// In bytes.
  let size: Int
  /// The permission bits, 0o600 for a file its owner alone can read and write.
  let mode: Int
  /// Whether the person who runs this program owns it.
  let isOwn: Bool

  /// In bytes. SQLite takes a file of one byte for an empty one, since it writes such files itself on some systems.
  static let emptySize = 1

  /// - Returns: nil where there is no such file.
  /// - Throws: ``StoreError/notPermitted(path:detail:)`` where a folder on the way is closed to this person.
  static func of(_ path: String) throws(StoreError) -> FileStatus? {
    var status = stat()
    guard stat(path, &status) != 0 else { return FileStatus(status) }
    switch errno {
    case ENOENT, ENOTDIR: return nil
    case let code: throw StoreError(systemError: code, path: path)
    }
  }

  private init(_ status: stat) {
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    mode = Int(status.st_mode & 0o7777)
    isOwn = status.st_uid == geteuid()
  }
}
