/// Why the answers to a command's prompts could not be had.
package enum AskingError: Error, Equatable, Sendable {
  /// Nobody can be asked, and these options, without their dashes, are needed and missing.
  case missing(options: [String])
  /// The value of an option makes no sense.
  case unusable(option: String, value: String, message: String)
  /// The value of an option names something that is not recorded.
  case notFound(option: String, message: String)
  /// The value of an option is empty, and it may not be.
  case emptied(option: String)
  /// The person said no when asked whether to save.
  case declined
}
