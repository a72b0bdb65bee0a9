import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook insurance note kept N`: the insurer has done what it promised.
struct KeepPromise: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "kept", abstract: "They did what they promised.",
    discussion: "Example: casebook insurance note kept N1 --on today")

  @Argument(help: ArgumentHelp("The note: N1.", valueName: "ref")) var name: String
  @OptionGroup var answers: KeptAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let note = try context.read { try context.find(InsuranceNoteNoun.self, name, in: $0) }
    guard note.promised != nil || note.promisedBy != nil else {
      throw Problem.refused(
        "Nothing was promised in \(note.reference). To add it: casebook insurance note edit, --promised")
    }
    let desk = try context.desk(on: note.facts)
    let prompt = Prompt<KeptAnswers>.day(
      "on", \.on, "When", why: "The day it came.", today: context.today, .past
    ).standard { _ in context.today.iso }
    let answers = try context.ask([prompt], answers, at: desk, as: "insurance note kept \(note.reference)")
    let day = answers.on.flatMap { Day($0) } ?? context.today
    try check(day, note)
    let view = try context.write { ledger in
      let changed = try ledger.change(note.reference) { $0.keptOn = day }
      return try InsuranceNoteNoun.view(changed, in: ledger, today: context.today, outcome: "Saved")
    }
    try context.show(view)
  }

  private func check(_ day: Day, _ note: Saved<InsuranceNote>) throws {
    guard day >= note.at.day else {
      throw Problem.refused("\(day.words) is before the talk, on \(note.at.day.words). Change --on.")
    }
  }
}
