import ArgumentParser

/// What is asked of a task.
struct TaskAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "What to do.") var text: String?
  @Option(parsing: .unconditional, help: "The day it is due.") var due: String?
}
