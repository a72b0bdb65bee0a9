import Foundation

/// The built `casebook`, as a person would start it.
enum Program {
  /// It lies beside the bundle of the tests, whose path stands among the arguments of whoever runs them.
  static let path = CommandLine.arguments.lazy.filter { $0.hasPrefix("/") }.compactMap(beside).first ?? "casebook"

  /// Looks in the folders above a path.
  private static func beside(_ path: String) -> String? {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if FileManager.default.isExecutableFile(atPath: folder + "/casebook") { return folder + "/casebook" }
    }
    return nil
  }
}
