import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook insurance resume`: takes back that a topic was set aside.
struct ResumeTopic: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Take back that a topic was set aside.",
    discussion: "Example: casebook insurance resume --topic programme")

  @OptionGroup var answers: ResumeTopicAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let file = try context.read { try context.caseFile(in: $0) }
    let prompt = Prompt<ResumeTopicAnswers>.code(
      "topic", \.topic, InsuranceTopic.self, "Which", why: "It is then to be asked again."
    ).required()
    let answers = try context.ask(
      [prompt], answers, at: Desk(context: context, file: file), as: "insurance resume")
    guard let topic = answers.topic.flatMap(InsuranceTopic.init(rawValue:)) else { return }
    let wasSkipped = try context.write { try $0.resume(topic, round: file.round, in: file.reference) }
    guard wasSkipped else { throw Problem.refused("“\(topic.words)” was not set aside in this round.") }
    try context.show(SkipView(file: file, matter: .topic(topic), reason: nil))
  }
}
