import ArgumentParser
import CaseModel

/// `casebook step`: says that a step is not needed in this round, and takes it back.
struct StepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "Set one of the five steps aside, or take it up again.",
    subcommands: [SkipStep.self, ResumeStep.self])
}

extension Step {
  /// The step that a person means: its name, or its number from 1 to 5.
  static func meant(by text: String) throws -> Step {
    if let step = Step(rawValue: text.lowercased()) { return step }
    if let number = Int(text), let step = Step.allCases.first(where: { $0.position == number - 1 }) { return step }
    let names = Step.allCases.map { "\($0.position + 1) \($0.rawValue)" }.joined(separator: ", ")
    throw Problem.misread("“\(text)” is none of the steps: \(names).")
  }
}
