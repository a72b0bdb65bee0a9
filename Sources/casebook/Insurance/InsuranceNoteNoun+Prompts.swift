import CaseModel
import Terminal

extension InsuranceNoteNoun {
  static func prompts(at desk: Desk) -> [Prompt<InsuranceNoteAnswers>] {
    [
      when(desk.context.moment),
      .code("channel", \.channel, NoteChannel.self, "How", why: "A letter weighs more than a call.")
        .neverEmpty().standard { _ in NoteChannel.call.rawValue },
      .line("representative", \.representative, "Whom did you talk to", why: "A name, or only a letter, helps later."),
      .line("reference", \.reference, "The call's reference number", why: "With it they find what they told you."),
      .codes(
        "topic", \.topics, InsuranceTopic.self, "What was it about (several numbers)",
        why: "Each counts as answered."),
      .doctor(
        "doctor", \.doctor, "About which doctor", why: "A network holds for one doctor and one clinic.", desk: desk,
        mayBeNew: true
      ).when { $0.topics.contains { ["network", "referral", "authorization"].contains($0) } },
      .text("question", \.question, "What did you ask", why: "The words matter when it comes to a bill."),
      .text("answer", \.answer, "What did they answer", why: "As close to their words as you can."),
      .line("promised", \.promised, "What did they promise (- nothing)", why: "You are reminded when it is late."),
      .day(
        "promised-by", \.promisedBy, "By which day", why: "From the day after it, they are late.", today: desk.today,
        .future
      ).when { $0.promised.map { !$0.isEmpty } ?? false },
      .code("in-writing", \.inWriting, Known.self, "Is it in writing", why: "What is in writing holds.")
        .neverEmpty().standard { _ in Known.unknown.rawValue },
    ]
  }

  private static func when(_ moment: Moment) -> Prompt<InsuranceNoteAnswers> {
    Prompt("at", \.at, { _ in "When" }, why: "Day and time, so that they find the call.", form: .line) { text, _ in
      let time = try WallTime.understood(text, today: moment.today)
      let doubt = time.day.doubt(.past, today: moment.today)
      return Reading(time.iso, shown: time.words, isEchoed: true, doubt: doubt)
    }
    .neverEmpty().standard { _ in moment.wallTime.iso }
  }
}

extension WallTime {
  /// The time of a talk; throws an `AnswerProblem` that says what to type instead.
  fileprivate static func understood(_ text: String, today: Day) throws -> WallTime {
    do throws(DayProblem) {
      return try WallTime.read(text, today: today, direction: .past)
    } catch {
      throw AnswerProblem(error.message)
    }
  }
}
