import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import Terminal

/// `casebook start`: opens a case in at most ten questions, and says the one thing to do next.
struct Start: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Open a case: at most ten questions, most with a default.",
    discussion: """
      Records the person, the case, the doctor who told you, that visit, and what was said as the first opinion.
      Example: casebook start
      Example: casebook start --situation surgery --doctor "Dr. Example-North"
      """)

  @OptionGroup var answers: StartAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let desk = Desk(context: context, file: nil)
    let country = Jurisdiction.from(timeZone: context.moment.timeZone.identifier)
    tell(context, country)
    let prompts = StartPrompts(
      today: context.today, country: country, asksCountry: country == nil && answers.jurisdiction == nil,
      given: answers, known: try context.read { try KnownNames(in: $0) })
    let said = try context.ask(prompts.all, answers, at: desk, as: "start")
    let opening = CaseOpening(
      answers: said, today: context.today, describesDoctor: answers.doctor == nil)
    let view = try context.write { ledger in
      try StartView(opening.keep(in: ledger), in: ledger, time: context.callTime)
    }
    try context.show(view)
  }

  /// Safety comes first: whole for a person; two lines beside an answer for a program, which has none of it.
  private func tell(_ context: Context, _ country: Jurisdiction?) {
    let jurisdiction = answers.jurisdiction.flatMap { Jurisdiction(rawValue: $0) } ?? country ?? .other
    let talk = StartTalk(
      emergency: jurisdiction.emergency,
      subject: answers.relation.flatMap { PersonRelation(rawValue: $0) }.map {
        Subject(relation: $0, name: answers.person)
      },
      situations: Set(answers.situations.compactMap { Situation(rawValue: $0) }))
    if context.console.canAsk {
      context.tell(talk.opening)
    } else if context.shared.json {
      for line in talk.short { context.say(line) }
    }
  }
}
