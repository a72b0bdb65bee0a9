import ArgumentParser
import Terminal

/// The options that every command takes, before or after its noun.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customLong("db"), help: ArgumentHelp("The file to use, instead of your own casebook.", valueName: "path"))
  var path: String?

  @Option(name: .customLong("case"), help: ArgumentHelp("The case: C1, or part of its title.", valueName: "case"))
  var caseName: String?

  @Option(help: ArgumentHelp("The day to count as today. It hides nothing.", valueName: "day"))
  var asOf: String?

  @Flag(help: "Answer as JSON, for programs.")
  var json = false

  @Flag(help: "Plain lines: no columns, no colour, nothing that moves. For screen readers.")
  var plain = false

  @Flag(help: "Never ask; say which options are missing.")
  var noInput = false

  @Option(help: "Colour: auto, always or never.")
  var color: ColourChoice = .auto
}

extension ColourChoice: ExpressibleByArgument {}
