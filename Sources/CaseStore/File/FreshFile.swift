import Foundation

/// An empty file made before SQLite sees it, so that only its owner ever could read it or its journals.
enum FreshFile {
  /// Makes the file with 0600, and the folders missing on the way with 0700, whatever the umask.
  ///
  /// Its descriptor is closed again, which takes SQLite's locks from other connections of this process to the same
  /// file: make it before any of them opens.
  ///
  /// - Returns: false where another process made it first, which is as good.
  /// - Throws: ``StoreError/cannotCreate(path:detail:)`` or ``StoreError/notPermitted(path:detail:)``.
  @discardableResult
  static func make(at path: String) throws(StoreError) -> Bool {
    try makeFolder(FilePlace.folder(of: path))
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw StoreError(creatingFailed: errno, path: path)
    }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw StoreError(creatingFailed: errno, path: path) }
    return true
  }

  /// A folder that exists is somebody's: its rights stay as they are.
  private static func makeFolder(_ folder: String) throws(StoreError) {
    guard try FileStatus.of(folder) == nil, folder != "/" else { return }
    let parent = FilePlace.folder(of: folder)
    try makeFolder(parent)
    guard mkdir(folder, 0o700) == 0 else {
      if errno == EEXIST { return }
      throw StoreError(creatingFailed: errno, path: folder)
    }
    guard chmod(folder, 0o700) == 0 else { throw StoreError(creatingFailed: errno, path: folder) }
    try Disk.sync(parent)
  }
}
