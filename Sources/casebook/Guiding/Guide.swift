import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook guide`: the five steps of the round that is under way, one after the other, from where one left.
struct Guide: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Be led through the five steps, from where you left.",
    discussion: "Example: casebook guide")

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    guard try context.read({ try $0.hasCases() }) else {
      guard context.console.canAsk, !context.shared.json else { return try context.show(NothingYetView()) }
      return try Start.parse([]).run(in: context)
    }
    let file = try context.read { try context.caseFile(in: $0) }
    let desk = GuideDesk(context: context, file: file.reference)
    guard context.console.canAsk, !context.shared.json else {
      return try context.show(StepsView(try desk.picture(), asOf: context.today))
    }
    try GuideWalk(desk: desk).run()
  }
}
