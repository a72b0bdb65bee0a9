import ArgumentParser

/// What is asked of a note.
struct NoteAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The day it is about.") var on: String?
  @Option(parsing: .unconditional, help: "The text, or - to read it.") var text: String?
}
