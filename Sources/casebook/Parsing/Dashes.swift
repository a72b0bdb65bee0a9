/// Values that begin with three dashes, which the parser would take for a broken option.
enum Dashes {
  /// The command line with each such value joined to the option before it: `--text`, `--- note` as `--text=--- note`.
  static func joined(_ arguments: [String]) -> [String] {
    var result: [String] = []
    for argument in arguments {
      if argument.hasPrefix("---"), let option = result.last, option.hasPrefix("--"), !option.contains("=") {
        result[result.count - 1] = "\(option)=\(argument)"
      } else {
        result.append(argument)
      }
    }
    return result
  }
}
