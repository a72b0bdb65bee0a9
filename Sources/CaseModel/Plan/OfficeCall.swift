/// A call to make: whom, the number, and the words to say.
struct OfficeCall: Hashable, Sendable {
  /// Whom to call.
  let name: String
  /// The number; nil where none is noted.
  let phone: String?
  /// The command that notes the number.
  let noting: String?
  /// For whom to ask there; nil for whoever answers.
  var askingFor: String?

  /// `Call Dr. South, 555-0100: “…”`, with the day to call where the offices are closed now.
  ///
  /// A call that cannot wait is never put off: then it is said whom to ask for.
  func sentence(_ words: String, _ time: CallTime, urgent: Bool = false) -> String {
    let number = phone.map { ", \($0)" } ?? ""
    let call = "call \(name)\(number)\(askingFor.map { "; ask for \($0)" } ?? ""): “\(words)”"
    guard let later = time.later else { return "C" + call.dropFirst() }
    if urgent { return "Today \(call) If the office is closed, ask who is on call." }
    return later == time.today ? "When the office opens, \(call)" : "On \(later.near(time.today)) \(call)"
  }

  /// How to note the number, where none is.
  var note: String? { phone == nil ? noting.map { "Number not noted: \($0)" } : nil }
}
