import CaseModel
import Foundation
import Terminal

extension Prompt {
  /// A number of minutes, at most one day.
  static func minutes(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: String, why: String
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .line) { text, _ in
      guard let minutes = Int(text.trimmed), (1...1_440).contains(minutes) else {
        throw AnswerProblem("“\(text.trimmed)” is not a number of minutes. Type it like 40.")
      }
      return Reading(String(minutes), shown: "\(minutes) minutes")
    }
  }

  /// A day and a time, in words or figures; echoed with its weekday and its distance from today.
  static func wallTime(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: String, why: String, today: Day,
    _ direction: DayDirection
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .line) { text, _ in
      do throws(DayProblem) {
        let time = try WallTime.read(text, today: today, direction: direction)
        let doubt =
          direction == .future && time.day < today ? "\(time.day.words) has passed. It is kept as you said." : nil
        return Reading(time.iso, shown: time.echo(today: today), isEchoed: true, doubt: doubt)
      } catch {
        throw AnswerProblem(error.message)
      }
    }
  }

  /// The zone that a local time is told in, by its IANA name.
  static func timeZone(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: String, why: String
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .line) { text, _ in
      guard let name = TimeZone.named(text.trimmed) else {
        throw AnswerProblem(
          "“\(text.trimmed)” is no name of a time zone. Type it like America/New_York or Europe/London.")
      }
      return Reading(name)
    }
  }
}

extension TimeZone {
  /// The name of a zone as it is kept: small and capital letters do not matter; nil for what names none.
  fileprivate static func named(_ text: String) -> String? {
    let wanted = text.lowercased()
    if ["utc", "gmt"].contains(wanted) { return wanted.uppercased() }
    guard wanted.contains("/") else { return nil }
    if let known = knownTimeZoneIdentifiers.first(where: { $0.lowercased() == wanted }) { return known }
    return TimeZone(identifier: text)?.identifier
  }
}
