import CaseModel
import Terminal

/// The reminders as they are shown: a sign, what it is about, and the command that records it.
struct RemindView: View {
  let reminders: Reminders
  /// The titles of the cases that were looked at.
  let titles: [Reference<CaseFile>: String]
  /// Whether there is a case, open or closed.
  let hasCases: Bool

  var json: JSON {
    [
      "asOf": .string(reminders.asOf.iso),
      "items": .array(reminders.items.map { $0.json(asOf: reminders.asOf) }),
      "unknown": .array(reminders.unknown.map(\.json)),
    ]
  }

  var page: Page {
    guard !titles.isEmpty else {
      let closed = hasCases ? " Closed ones: casebook case list" : ""
      return [.line("No case is open. To begin one: casebook start." + closed)]
    }
    return Page(dated + notKnown + [.blank, .line("A reminder comes only when you run casebook.")])
  }

  private var dated: [Page.Block] {
    let within = "Nothing with a date within \(reminders.days == 1 ? "1 day" : "\(reminders.days) days")"
    if reminders.items.isEmpty {
      return [.line(reminders.unknown.isEmpty ? within + " that Casebook knows of." : within + ".")]
    }
    return [.fields(reminders.items.map(field))]
  }

  private var notKnown: [Page.Block] {
    guard !reminders.unknown.isEmpty else { return [] }
    let lines = reminders.unknown.map { unknown in
      titles.count > 1 ? "\(titles[unknown.caseFile] ?? ""): \(unknown.what)" : unknown.what
    }
    return [.blank, .line("Not known:"), .bullets(lines)]
  }

  private func field(_ reminder: Reminder) -> Field {
    let whose = titles.count > 1 ? "\(titles[reminder.caseFile] ?? "") (\(reminder.caseFile)): " : ""
    return Field(reminder.due.sign(asOf: reminders.asOf), "\(whose)\(reminder.what)\n\(reminder.action)")
  }
}

extension Reminder {
  /// One reminder, for programs.
  fileprivate func json(asOf: Day) -> JSON {
    [
      "action": .string(action),
      "basis": .string(due.basis.rawValue),
      "case": .string(caseFile.description),
      "daysLeft": .int(daysLeft(asOf: asOf)),
      "dueOn": .string(due.day.iso),
      "estimated": .bool(due.estimated),
      "kind": .string(kind.rawValue),
      "ref": .string(reference.description),
      "state": .string(due.state.rawValue),
      "what": .string(what),
    ]
  }
}

extension UnknownDate {
  /// One thing that is not known, for programs.
  fileprivate var json: JSON {
    [
      "case": .string(caseFile.description),
      "kind": .string(kind.rawValue),
      "missing": .string(missing),
      "ref": .string(reference.description),
      "what": .string(what),
    ]
  }
}
