import Foundation

/// Who may read and write a file, and the narrowing of it to its owner.
enum FileRights {
  /// Takes the rights of everybody else away from a casebook.
  ///
  /// - Returns: what to tell the person; nil where the rights were narrow already.
  static func tighten(_ path: String) throws(StoreError) -> FileNotice? {
    guard let status = try FileStatus.of(path), status.mode & 0o077 != 0 else { return nil }
    guard status.isOwn, chmod(path, mode_t(status.mode & 0o600)) == 0 else {
      return .rightsTooWide(path: path, mode: status.mode)
    }
    return .rightsTightened(path: path, from: status.mode)
  }

  /// Why a file cannot be written, asked before the person types anything; nil where it can.
  ///
  /// The folder counts too: the journal is made and taken away there.
  static func obstacle(toWriting path: String) -> StoreError? {
    obstacle(path, R_OK | W_OK) ?? obstacle(FilePlace.folder(of: path), W_OK | X_OK)
  }

  /// Why a file cannot be read; nil where it can.
  static func obstacle(toReading path: String) -> StoreError? {
    obstacle(path, R_OK)
  }

  /// Only missing rights count: what is not there is another matter.
  private static func obstacle(_ path: String, _ rights: Int32) -> StoreError? {
    guard faccessat(AT_FDCWD, path, rights, AT_EACCESS) != 0, errno != ENOENT else { return nil }
    return StoreError(systemError: errno, path: path)
  }
}
