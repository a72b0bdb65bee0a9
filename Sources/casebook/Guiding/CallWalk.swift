import CaseModel
import CaseStore
import Terminal

/// A call with whoever pays: each question in turn, and what was answered kept as one note.
struct CallWalk {
  let desk: GuideDesk
  let policy: Saved<InsurancePolicy>

  func walk() throws {
    let picture = try desk.picture()
    let script = CallScript(
      payer: policy.facts.scriptPayer(in: picture.file.jurisdiction), subject: picture.subject,
      jurisdiction: picture.file.jurisdiction, treatmentDay: picture.treatmentAhead(asOf: desk.today))
    let talk = CallTalk(questions: unanswered(of: script.questions, picture))
    desk.context.say("Call \(office), or have these questions ready when you do:")
    desk.list(talk.questions.map(talk.words))
    guard
      try desk.context.yes(
        "Are you on the phone now, or have you called?",
        why: "Yes asks the questions one by one, and keeps what they answer.", standard: false)
    else { return }
    _ = try desk.going { try keep(talk, picture) }
  }

  private var office: String {
    switch policy.payer {
    case .nhs: "the family doctor's office"
    case .nobody: "the office of the doctor you want to see"
    default: (policy.insurer ?? "the number on the card") + (policy.phone.map { ", \($0)" } ?? "")
    }
  }

  /// The questions whose answer is still open; those that settle nothing are asked in the first call only.
  private func unanswered(of questions: [CallQuestion], _ picture: CasePicture) -> [CallQuestion] {
    let open = Set(InsuranceTopics(picture).open.flatMap(\.topics))
    let isFirst = !picture.insuranceNotes.contains { $0.round == picture.round }
    let settling = Set(InsuranceSlot.allCases.flatMap(\.topics))
    return questions.filter { question in
      let topics = settling.intersection(question.topics)
      return topics.isEmpty ? isFirst && !question.isAboutTheCall : !topics.isDisjoint(with: open)
    }
  }

  private func keep(_ talk: CallTalk, _ picture: CasePicture) throws {
    let caseDesk = try desk.desk()
    let answers = try desk.context.ask(talk.prompts(today: desk.today), CallAnswers(), at: caseDesk, as: "insurance")
    guard !answers.said.isEmpty else { return }
    var note = talk.note(of: answers, in: picture.file, at: desk.context.moment.wallTime)
    if note.topics.contains(where: { [.network, .referral, .authorization].contains($0) }) {
      note.doctor = try whom(picture)
    }
    let saved = try desk.context.write { try $0.add(note) }
    desk.context.say("Saved \(saved.reference).")
  }

  /// The doctor whom an answer on the network or a referral is about.
  private func whom(_ picture: CasePicture) throws -> Reference<Doctor>? {
    let doctors = picture.roundDoctors
    guard doctors.count > 1 else { return doctors.first?.doctor }
    let answer = try desk.context.choice(
      "Which doctor was that about?", why: "A network holds for one doctor and one clinic.",
      of: doctors.map { Choice($0.doctor.description, picture.name(of: $0.doctor)) },
      standard: (doctors.first { $0.role == .sought(inRound: picture.round) } ?? doctors[0]).doctor.description)
    return answer.flatMap { Reference<Doctor>($0) }
  }
}
