import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import Terminal

@testable import casebook

/// A casebook in memory, and a person who runs one command after the other in it on a fixed day.
final class Scene {
  /// The day on which the commands run.
  var today: String
  private let now: String
  private let timeZone: String
  private let width: Int
  let store: Store

  /// An empty casebook on that day.
  init(today: String = "2026-11-04", now: String = "10:00", timeZone: String = "America/New_York", width: Int = 80)
    throws
  {
    self.today = today
    self.now = now
    self.timeZone = timeZone
    self.width = width
    store = Store(try .inMemory())
  }

  /// Runs one command line. Without `replies` there is nobody to ask.
  ///
  /// - Parameters:
  ///   - arguments: The command line, without `casebook`.
  ///   - replies: What the person types at the prompts, in order; none means that there is no terminal.
  ///   - input: What standard input holds, for an option whose value is `-`.
  ///   - asOf: Another day as today, for this run only.
  /// - Returns: What was answered and said, and the exit code.
  /// - Throws: `ScriptEnded` when more is asked than there are replies.
  @discardableResult
  func run(_ arguments: String..., replies: [Reply]? = nil, input: String = "", asOf: String? = nil) throws -> Result {
    try run(arguments, replies: replies, input: input, asOf: asOf)
  }

  /// Puts records into the casebook, for what a test is not about.
  @discardableResult
  func keep<Value>(_ body: (Ledger) throws -> Value) throws -> Value {
    try store.write(body)
  }

  /// Runs one command line that is given as a list.
  @discardableResult
  func run(_ arguments: [String], replies: [Reply]? = nil, input: String = "", asOf: String? = nil) throws -> Result {
    let console = ScriptedConsole(
      replies ?? [], canAsk: replies != nil, outputIsTerminal: false, width: width, input: .success(input))
    return Result(console, code: try perform(arguments, on: console, today: asOf ?? today))
  }

  /// Runs one command line on a console, and gives back the exit code.
  ///
  /// - Throws: `ScriptEnded` when the console has no reply to what is asked.
  func perform(_ arguments: [String], on console: any Console, today: String? = nil) throws -> Int32 {
    do {
      try perform(arguments, console, today: today ?? self.today)
      return 0
    } catch let error as ScriptEnded {
      throw error
    } catch {
      return try ended(error, console)
    }
  }

  private func perform(_ arguments: [String], _ console: any Console, today: String) throws {
    guard let command = try Casebook.command(from: arguments) as? any CasebookCommand else {
      throw SceneError.notOurs(arguments)
    }
    guard let day = Day(today), let time = ClockTime(now), let zone = TimeZone(identifier: timeZone) else {
      throw SceneError.noSuchDay(today)
    }
    let moment = Moment(today: day, now: time, timeZone: zone)
    let layout = Layout(width: width, plain: command.shared.plain)
    let context = try Context(
      shared: command.shared, console: console, moment: command.shared.moment(now: moment), layout: layout,
      openStore: { [store] _ in store })
    try command.run(in: context)
  }

  private func ended(_ error: any Error, _ console: any Console) throws -> Int32 {
    if Casebook.exitCode(for: error) == .success {
      try console.answer(Casebook.fullMessage(for: error))
      return 0
    }
    let complaint = Complaint(error)
    if !complaint.words.isEmpty { console.say(complaint.words) }
    return complaint.code.rawValue
  }

  /// What came of one command.
  struct Result: Equatable {
    /// Standard output.
    let out: String
    /// Standard error, without the prompts.
    let talk: String
    /// The exit code.
    let code: Int32
    /// Prompts, replies, talk and the answer, in order; lines of the answer begin with `| `.
    let transcript: String
    /// What Tab offered at each prompt.
    let offered: [[String]]

    init(_ console: ScriptedConsole, code: Int32) {
      out = console.answers
      talk = console.talk
      transcript = console.transcript
      offered = console.offered
      self.code = code
    }

    private init(refused code: Int32, _ talk: String) {
      out = ""
      self.talk = talk
      self.code = code
      transcript = talk
      offered = []
    }

    /// A refusal: words on standard error, nothing on standard output, nothing asked.
    static func refused(_ code: Int32, _ talk: String) -> Result { Result(refused: code, talk) }
  }
}

/// A scene that cannot be played.
enum SceneError: Error {
  case notOurs([String])
  case noSuchDay(String)
}
