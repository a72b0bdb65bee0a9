/// All that can be seen of a folder from outside: names, bytes, sizes, rights, times, inodes.
struct FolderSnapshot: Equatable {
  private let files: [String: FileSnapshot]
  private let changed: Int

  /// Take it while no connection is open in this process: closing a descriptor would drop its locks.
  init(_ folder: TemporaryFolder) throws {
    files = try folder.listing().reduce(into: [:]) { $0[$1] = try FileSnapshot(folder.file($1)) }
    changed = try FileSnapshot(folder.path, bytes: false).changed
  }
}
