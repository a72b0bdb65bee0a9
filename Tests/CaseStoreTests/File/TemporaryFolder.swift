import Foundation

/// A folder of its own for one test, gone with the test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/casebook-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made)
  }

  deinit {
    chmod(path, 0o700)
    // A folder left behind in the temporary folder harms nobody.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder, existing or not.
  func file(_ name: String = "casebook.db") -> String { path + "/" + name }

  /// The names in the folder, sorted.
  func listing() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}
