import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// A kind of record as a command: what `add`, `list`, `show`, `edit` and `remove` need to know of it.
protocol Noun: ParsableCommand {
  associatedtype Record: Stored
  /// The options of `add` and `edit`.
  associatedtype Answers: ParsableArguments

  /// What the noun is for, in a phrase: "the doctors you know".
  static var abstract: String { get }
  /// A whole command line that adds one.
  static var example: String { get }
  /// The verb that adds one: `add`, or what people say (`log`).
  static var addVerb: String { get }
  /// The command that adds one.
  static var adder: any ParsableCommand.Type { get }
  /// What else one can do with it, beside `add`, `list`, `show`, `edit` and `remove`.
  static var verbs: [any ParsableCommand.Type] { get }
  /// Whether its records lie in a case.
  static var isInCase: Bool { get }
  /// The keys of the entries that make a list's columns.
  static var listed: [String] { get }

  /// What is asked, in order; every option of `Answers` is here, asked or not.
  static func prompts(at desk: Desk) throws -> [Prompt<Answers>]
  /// A new record of the answers that it cannot be without.
  static func record(from answers: Answers, at desk: Desk, in ledger: Ledger) throws -> Record
  /// Puts every given answer into the record; an empty one takes away what stood there.
  static func fill(_ record: inout Record, from answers: Answers, at desk: Desk, in ledger: Ledger) throws
  /// The answers that would make this record, for `edit` to offer.
  static func answers(from saved: Saved<Record>, in ledger: Ledger) throws -> Answers
  /// Every field, in the order it is shown.
  static func entries(of saved: Saved<Record>, in ledger: Ledger, today: Day) throws -> [Entry]
  /// The name by which a person may call it instead of its reference.
  static func name(of saved: Saved<Record>, in ledger: Ledger) throws -> String
  /// Keeps a new record with all that goes with it, in one transaction.
  static func add(_ answers: Answers, at desk: Desk, in ledger: Ledger) throws -> Saved<Record>
  /// The desk that `add` works at: the case that the answers name by a reference, else the one that is worked on.
  static func desk(for answers: Answers, in context: Context) throws -> Desk
  /// What `edit` asks, where it is not all that `add` asks.
  static func changePrompts(at desk: Desk) throws -> [Prompt<Answers>]
  /// Keeps a changed record with all that goes with it, in one transaction.
  static func change(
    _ reference: Reference<Record>, _ answers: Answers, at desk: Desk, in ledger: Ledger
  ) throws -> Saved<Record>
  /// The record that is meant where none is named; nil where one has to be named.
  static func usual(in ledger: Ledger, _ context: Context) throws -> Saved<Record>?
  /// The order in which a list shows the records, which come by reference.
  static func sorted(_ records: [Saved<Record>]) -> [Saved<Record>]
  /// Throws where a record must not be removed, for a reason that the schema does not know.
  static func checkRemoval(of saved: Saved<Record>, in ledger: Ledger) throws
  /// Removes a record, and puts right what it had changed, in one transaction.
  static func remove(_ saved: Saved<Record>, at desk: Desk, in ledger: Ledger) throws
}

extension Noun {
  static var addVerb: String { "add" }
  static var adder: any ParsableCommand.Type { AddRecord<Self>.self }
  static var verbs: [any ParsableCommand.Type] { [] }
  static var isInCase: Bool { true }

  static func add(_ answers: Answers, at desk: Desk, in ledger: Ledger) throws -> Saved<Record> {
    var record = try record(from: answers, at: desk, in: ledger)
    try fill(&record, from: answers, at: desk, in: ledger)
    return try ledger.add(record)
  }

  static func desk(for answers: Answers, in context: Context) throws -> Desk { try context.desk(for: Self.self) }

  static func changePrompts(at desk: Desk) throws -> [Prompt<Answers>] { try prompts(at: desk) }

  static func change(
    _ reference: Reference<Record>, _ answers: Answers, at desk: Desk, in ledger: Ledger
  ) throws -> Saved<Record> {
    try ledger.change(reference) { try fill(&$0, from: answers, at: desk, in: ledger) }
  }

  static func usual(in ledger: Ledger, _ context: Context) throws -> Saved<Record>? { nil }

  static func sorted(_ records: [Saved<Record>]) -> [Saved<Record>] { records }

  static func checkRemoval(of saved: Saved<Record>, in ledger: Ledger) throws {}

  static func remove(_ saved: Saved<Record>, at desk: Desk, in ledger: Ledger) throws {
    _ = try ledger.remove(saved.reference.any)
  }

  /// One whole record, ready to be shown.
  static func view(
    _ saved: Saved<Record>, in ledger: Ledger, today: Day, outcome: String? = nil
  ) throws -> RecordView {
    RecordView(
      reference: saved.reference.any, entries: try entries(of: saved, in: ledger, today: today), outcome: outcome)
  }
}
