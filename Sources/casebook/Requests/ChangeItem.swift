import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook request item R --item N`: what is known of one item beside its state.
struct ChangeItem: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "item", abstract: "Say more of one item: the day it must go back, its tracking number, what it is.",
    discussion: "Example: casebook request item R1 --item 2 --return-by \"1 feb\"")

  @Argument(help: ArgumentHelp("The request: R1, or part of who has the records.", valueName: "ref")) var name: String
  @OptionGroup var answers: ItemAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let request = try context.read { try context.find(RequestNoun.self, name, in: $0) }
    let desk = try context.desk(on: request.facts)
    let prompts = prompts(for: request, today: context.today)
    let answers = try context.ask(prompts, answers, at: desk, as: "request item \(request.reference)")
    let changes = prompts.dropFirst().filter { $0.values(in: answers) != nil }
    guard !changes.isEmpty else { throw Problem.nothingToChange(options: prompts.dropFirst().map(\.option)) }
    let view = try context.write { ledger in
      let changed = try ledger.change(request.reference) { fill(&$0, from: answers) }
      return try RequestNoun.view(changed, in: ledger, today: context.today, outcome: "Changed")
    }
    try context.show(view)
  }

  private func prompts(for request: Saved<RecordRequest>, today: Day) -> [Prompt<ItemAnswers>] {
    let choices = request.items.map { Choice(String($0.number), $0.description) }
    let which = Prompt<ItemAnswers>(
      "item", \.item, { _ in "Which" }, why: "The number of the item in this request.", form: .choice(choices)
    ) { text, _ in
      guard let number = Int(text), let item = request.items.first(where: { $0.number == number }) else {
        throw AnswerProblem(RequestProblem.noSuchItem(text, request.items), isNotFound: true)
      }
      return Reading(String(number), shown: item.description)
    }
    return [
      which.required(),
      .day("return-by", \.returnBy, "Must be back by", why: "Tissue is often only lent.", today: today, .future),
      .line("tracking", \.tracking, "Tracking number", why: "To ask the courier where it is."),
      .code("kind", \.kind, ItemKind.self, "Kind", why: "A report is not the material.").neverEmpty().unasked(),
      .line("description", \.description, "What it is", why: "So that they know which one.").neverEmpty().unasked(),
    ]
  }

  private func fill(_ request: inout RecordRequest, from answers: ItemAnswers) {
    for index in request.items.indices where String(request.items[index].number) == answers.item {
      request.items[index].kind = answers.kind.flatMap(ItemKind.init(rawValue:)) ?? request.items[index].kind
      request.items[index].description = answers.description ?? request.items[index].description
      request.items[index].returnBy.take(answers.returnBy, Day.init(_:))
      request.items[index].tracking.take(answers.tracking)
    }
  }
}
