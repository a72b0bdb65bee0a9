import Foundation
import Testing

/// A program of somebody else that an experiment needs.
///
/// Where it is missing the experiment is skipped and says so; with `CASEBOOK_REQUIRE_CLIENTS=1`, as in `.ci/run`, it fails.
enum OutsideClient: String, CustomStringConvertible {
  case strace
  case faketime
  case sqlite3
  case zsh
  case fish

  var description: String { rawValue }

  /// Where it lies; nil where it is not installed.
  var path: String? {
    let places = ["/usr/local/bin", "/usr/bin", "/bin", "/opt/homebrew/bin"].map { $0 + "/" + rawValue }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Where it lies; throws where it is not installed.
  func required() throws -> String {
    try #require(path, "\(rawValue) is not installed")
  }

  /// Whether a missing program is a failure.
  static var areRequired: Bool { ProcessInfo.processInfo.environment["CASEBOOK_REQUIRE_CLIENTS"] == "1" }
}

extension Trait where Self == ConditionTrait {
  /// Skips where one of these programs is not installed, unless all are required.
  static func needs(_ clients: OutsideClient...) -> Self {
    .enabled("needs \(clients.map(\.rawValue).joined(separator: ", "))") {
      OutsideClient.areRequired || clients.allSatisfy { $0.path != nil }
    }
  }
}
