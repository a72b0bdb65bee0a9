import Foundation
import TestSupport

/// The home of one invented person, empty at first, gone with the test.
final class Home: Sendable {
  let path: String
  /// The whole environment of what runs here.
  let environment: [String: String]

  init(timeZone: String = "America/New_York") throws {
    let temporary = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
    var template = Array((temporary + "/casebook-home-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemFailure(call: "mkdtemp") }
    path = String(cString: made)
    environment = [
      "HOME": path, "TZ": timeZone, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// A second home that begins as this one stands.
  convenience init(like other: Home) throws {
    try self.init()
    guard try other.isThere(other.folder) else { return }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for name in try other.listing() {
      try FileManager.default.copyItem(atPath: other.folder + "/" + name, toPath: folder + "/" + name)
    }
  }

  deinit {
    chmod(folder, 0o700)
    // What is left in the temporary folder harms nobody.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the casebook is kept when nobody says otherwise.
  var folder: String {
    #if os(macOS)
      path + "/Library/Application Support/casebook"
    #else
      path + "/.local/share/casebook"
    #endif
  }

  /// The casebook itself.
  var casebook: String { folder + "/casebook.db" }

  /// The names beside the casebook, sorted.
  func listing() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  /// Everything below the home, sorted.
  func everything() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }

  private func isThere(_ path: String) throws -> Bool { FileManager.default.fileExists(atPath: path) }
}
