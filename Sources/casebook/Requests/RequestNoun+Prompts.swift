import CaseModel
import CaseStore
import Terminal

extension RequestNoun {
  static func prompts(at desk: Desk) throws -> [Prompt<RequestAnswers>] {
    let today = desk.today
    let doctors = try desk.context.read { try $0.all(Doctor.self) }
    return [
      .line(
        "from", \.from, "Who has the records", why: "A practice, a hospital, a laboratory: each gets its own request."
      )
      .required().completed { holders(doctors) },
      to(desk), try items(desk),
      .code("method", \.method, RequestMethod.self, "How do you ask", why: "The online portal is often the quickest."),
      .day(
        "sent", \.sent, "Sent on (Enter if not yet)", why: "From that day on it is time to ask again.", today: today,
        .past
      ),
      .line("phone", \.phone, "Number to call", why: "So that it stands where you are told to ask again.")
        .offered { answers in knownPhone(of: answers.from, doctors) },
      .line("contact", \.contact, "Whom to ask for", why: "A name gets further than a desk.").unasked(),
      .line("fax", \.fax, "Fax", why: "Many offices take requests by fax.").unasked(),
      .day(
        "received-by-them", \.receivedByThem, "They had it on", why: "The law counts from that day.", today: today,
        .past
      ).unasked(),
      .day("need-by", \.needBy, "Needed by", why: "Else it is the day of the appointment.", today: today, .future)
        .unasked(),
      .day("legal-by", \.legalBy, "Latest by law", why: "Where you know better.", today: today, .future).unasked(),
      .text("notes", \.notes, "Notes", why: "Anything else worth keeping.").unasked(),
    ]
  }

  private static func to(_ desk: Desk) -> Prompt<RequestAnswers> {
    Prompt(
      "to", \.to, { _ in "Where should they go (self, or a doctor)" },
      why: "To yourself is often the quickest and the firmer right; an office has to confirm that it has them.",
      form: .line
    ) { text, _ in
      if [selfWord, "me", "myself", "yourself", "to yourself"].contains(text.trimmed.lowercased()) {
        return Reading(selfWord, shown: "to yourself")
      }
      return try desk.context.read { try DoctorName(text).reading(in: $0, mayBeNew: true) }
    }
    .required().offered { _ in selfWord }
    .completed { try desk.context.read { [selfWord] + (try $0.all(Doctor.self).map(\.name)) } }
  }

  /// The lines of the checklist that nothing was asked for yet, and own words.
  private static func items(_ desk: Desk) throws -> Prompt<RequestAnswers> {
    let file = try desk.caseFile()
    let asked = try desk.context.read { try $0.all(RecordRequest.self, in: file.reference) }.flatMap(\.items)
    let lines = RecordsChecklist.notAskedFor(Set(file.situations), asked: asked)
    let choices = lines.map { Choice(ItemText(kind: $0.kind, description: $0.name).text, "\($0.name). \($0.hint)") }
    return Prompt(
      "item", \.items, { _ in "Which records (numbers, or like images:MRI of the knee)" },
      why: "A written report is not the pictures or the tissue: ask for each. The kinds are "
        + ItemKind.allCases.map(\.rawValue).joined(separator: ", ") + ".", form: .offer(choices)
    ) { text, _ in
      if let number = Int(text), choices.indices.contains(number - 1) {
        return try reading(choices[number - 1].code, isEchoed: true)
      }
      return try reading(text, isEchoed: false)
    }
    .required()
  }

  private static func reading(_ text: String, isEchoed: Bool) throws -> Reading {
    do throws(ItemTextProblem) {
      let item = try ItemText.read(text)
      return Reading(item.text, shown: item.shown, isEchoed: isEchoed)
    } catch {
      throw AnswerProblem(error.message)
    }
  }

  /// The practices of the doctors, and the doctors who have none.
  private static func holders(_ doctors: [Saved<Doctor>]) -> [String] {
    Array(Set(doctors.map { $0.practice ?? $0.name })).sorted()
  }

  /// The number of a doctor of that name or practice.
  private static func knownPhone(of holder: String?, _ doctors: [Saved<Doctor>]) -> String? {
    guard let holder = holder.map(NameMatch.folded) else { return nil }
    return doctors.first { doctor in
      doctor.phone != nil && [doctor.name, doctor.practice ?? ""].map(NameMatch.folded).contains(holder)
    }?.phone
  }
}

extension ItemText {
  /// For people: `MRI of the knee (the scan pictures themselves)`; without the kind where its name says it: `MRI report`.
  var shown: String {
    let isSaid = NameMatch.folded(description).contains(kind.rawValue.prefix(kind.rawValue.count - 1))
    return kind == .other || isSaid ? description : "\(description) (\(kind.words))"
  }
}
