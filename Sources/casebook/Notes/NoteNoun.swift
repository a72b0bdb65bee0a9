import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook note`: a day and a text.
struct NoteNoun: Noun {
  static let abstract = "Anything worth keeping, with its day: symptoms, a call, medicines, allergies."
  static let example = "casebook note add --text -"
  static let listed = ["on", "text"]

  static func prompts(at desk: Desk) -> [Prompt<NoteAnswers>] {
    [
      .day("on", \.on, "Of which day", why: "So that it stands at its place in the timeline.", today: desk.today, .past)
        .neverEmpty().standard { _ in desk.today.iso },
      .text("text", \.text, "What is worth keeping", why: "Symptoms, a call, medicines, allergies: anything.")
        .required(),
    ]
  }

  static func record(from answers: NoteAnswers, at desk: Desk, in ledger: Ledger) throws -> Note {
    Note(
      caseFile: try desk.caseFile().reference, writtenOn: answers.on.flatMap(Day.init(_:)) ?? desk.today,
      text: answers.text ?? "")
  }

  static func fill(_ note: inout Note, from answers: NoteAnswers, at desk: Desk, in ledger: Ledger) {
    note.writtenOn = answers.on.flatMap(Day.init(_:)) ?? note.writtenOn
    note.text = answers.text ?? note.text
  }

  static func answers(from note: Saved<Note>, in ledger: Ledger) throws -> NoteAnswers {
    var answers = try NoteAnswers.blank()
    answers.on = note.writtenOn.iso
    answers.text = note.facts.text
    return answers
  }

  static func entries(of note: Saved<Note>, in ledger: Ledger, today: Day) -> [Entry] {
    [
      .day("on", "Day", note.writtenOn, today: today),
      .text("text", "Text", note.facts.text),
      .caseFile(note.caseFile),
    ]
  }

  static func name(of note: Saved<Note>, in ledger: Ledger) -> String { note.facts.text }
}
