/// What the person said about colour.
package enum ColourChoice: String, CaseIterable, Sendable {
  /// Colour on a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`.
  case auto
  /// Colour wherever the answer goes.
  case always
  /// No colour.
  case never

  /// Decides. What was said on the command line counts more than the environment (as no-color.org asks).
  package func isColoured(outputIsTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      outputIsTerminal && environment["NO_COLOR", default: ""].isEmpty
        && !["", "dumb"].contains(environment["TERM", default: ""])
    }
  }
}
