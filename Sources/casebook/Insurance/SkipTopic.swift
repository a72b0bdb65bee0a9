import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook insurance skip`: says that a topic need not be asked in this round, and why.
struct SkipTopic: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Set a topic aside for this round, with a reason.",
    discussion: "Example: casebook insurance skip --topic programme --reason -")

  @OptionGroup var answers: SkipTopicAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let file = try context.read { try context.caseFile(in: $0) }
    let prompts: [Prompt<SkipTopicAnswers>] = [
      .code("topic", \.topic, InsuranceTopic.self, "Which", why: "It then counts as settled.").required(),
      .text("reason", \.reason, "Why", why: "So that you know later.").required(),
    ]
    let answers = try context.ask(
      prompts, answers, at: Desk(context: context, file: file), as: "insurance skip")
    guard let topic = answers.topic.flatMap(InsuranceTopic.init(rawValue:)), let reason = answers.reason else { return }
    try context.write {
      try $0.skip(InsuranceSkip(round: file.round, topic: topic, reason: reason), in: file.reference)
    }
    try context.show(SkipView(file: file, matter: .topic(topic), reason: reason))
  }
}
