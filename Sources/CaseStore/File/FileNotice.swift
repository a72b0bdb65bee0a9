/// Something done to, or seen at, the file while opening it that the person should be told.
package enum FileNotice: Equatable, Sendable {
  /// Others could read or write the file; now only its owner can. `from` holds the permission bits it had (0o644).
  case rightsTightened(path: String, from: Int)
  /// Others can read or write the file and this program may not change that. `mode` holds its permission bits.
  case rightsTooWide(path: String, mode: Int)
  /// The schema was brought from one version to another; the file as it was before is kept beside it.
  case migrated(from: Int, to: Int, copyKeptAt: String)
}
