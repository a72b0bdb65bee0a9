import Foundation

/// The repository that these tests were built from, read as text.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// The names that stand directly in a folder, sorted.
  static func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder).sorted()
  }

  /// The text of one file.
  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  /// Every Swift file below a folder.
  static func swiftFiles(under folder: String) throws -> [SourceFile] {
    try paths(under: folder).filter { $0.hasSuffix(".swift") }
      .map { SourceFile(path: $0, text: try text($0)) }
  }

  /// Every file below a folder, from the root, sorted.
  static func paths(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder).map { folder + "/" + $0 }.sorted()
  }
}
