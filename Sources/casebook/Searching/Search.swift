import ArgumentParser
import CaseModel
import CaseStore

/// `casebook search WORDS`: full text over everything, the newest first.
struct Search: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in everything you wrote, the newest first.",
    discussion: """
      All the words have to be there; the beginning of a word is enough. Quotes keep words together.
      Example: casebook search meniscus 'tear'
      Example: casebook search '"early arthritis"'
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "words")) var words: [String]
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let typed = words.joined(separator: " ")
    guard let wanted = SearchWords(typed) else { throw Problem.noSearchWord(typed) }
    let view = try context.read { ledger in
      let scope: SearchScope = shared.caseName == nil ? .open : .only(try context.caseFile(in: ledger).reference)
      let answer = try ledger.search(wanted, in: scope)
      return SearchView(
        typed: typed, answer: answer, titles: try titles(of: answer, in: ledger), today: context.today)
    }
    try context.show(view)
    for line in view.remarks { context.say(line) }
  }

  /// The titles of the cases that were searched, where there are several.
  private func titles(of answer: SearchAnswer, in ledger: Ledger) throws -> [Reference<CaseFile>: String] {
    guard shared.caseName == nil, try ledger.hasSeveralOpenCases() else { return [:] }
    let files = Set(answer.hits.compactMap(\.caseFile))
    return try Dictionary(uniqueKeysWithValues: files.map { ($0, try ledger.get($0).title) })
  }
}
