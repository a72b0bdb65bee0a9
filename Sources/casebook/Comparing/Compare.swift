import ArgumentParser
import CaseModel
import CaseStore

/// `casebook compare`: the opinions of one case side by side, topic by topic, then questions and answers.
struct Compare: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "See the opinions side by side, topic by topic.",
    discussion: "Example: casebook compare --case C1")

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let view = try context.read { ledger -> CompareView? in
      guard try ledger.hasCases() else { return nil }
      let file = try context.caseFile(in: ledger)
      return CompareView(title: file.title, comparison: Comparison(try ledger.opinionPicture(of: file)))
    }
    guard let view else { return try context.show(NothingYetView()) }
    try context.show(view)
  }
}
