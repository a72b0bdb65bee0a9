/// The one thing to do next in a case, and why.
package struct NextAction: Hashable, Sendable {
  /// The number of the rule that led to it, in the list of rules: 1 is the most urgent.
  package let rule: Int
  /// What it is about.
  package let reference: AnyReference?
  /// What is so, in whole sentences; empty where the thing to do says it.
  package let because: String
  /// What to do, in whole sentences: whom to call with the number, and the words to say.
  package let what: String
  /// How to note a number that is missing.
  package var note: String?
  /// The exact command that records it.
  package let action: String
  /// What to do where it went otherwise, with its command: nobody answered, it did not take place.
  package var otherwise: String?
  /// The day to call, where the offices are closed now.
  package var callDay: Day?
  /// The day it hangs on, where there is one.
  package var day: Day?

  /// The rules up to this one are about a visit or a treatment that is near, or too late.
  package static let lastUrgentRule = 7

  /// All that is said: what is so, what to do, and what is missing for it.
  package var why: String { [because, what, note ?? ""].filter { !$0.isEmpty }.joined(separator: " ") }
}
