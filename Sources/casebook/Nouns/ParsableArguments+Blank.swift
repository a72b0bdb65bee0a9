import ArgumentParser

extension ParsableArguments {
  /// No option given. (The parser's own `init()` makes a description of the options, which cannot be read.)
  static func blank() throws -> Self { try parse([]) }
}
