import ArgumentParser

/// What is asked of one item of a request.
struct ItemAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("The number of the item.", valueName: "number")) var item: String?
  @Option(parsing: .unconditional, help: "What kind of thing it is.") var kind: String?
  @Option(parsing: .unconditional, help: "Which one, in your words.") var description: String?
  @Option(parsing: .unconditional, help: "The day lent material must be back.") var returnBy: String?
  @Option(parsing: .unconditional, help: "The courier's number.") var tracking: String?
}
