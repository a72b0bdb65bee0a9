import ArgumentParser

/// Which items are to be open again.
struct ReopenAnswers: ParsableArguments {
  @Option(
    name: .customLong("item"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The number of an item; may be repeated.", valueName: "number"))
  var items: [String] = []
}
