extension ClockTime {
  /// Reads a time as people type it: `09:30`, `9:30`, `9.30`, `9am`, `2 pm`, `2:15 p.m.`, `noon`.
  ///
  /// A bare `9` is refused (morning or evening?), and so is `midnight` (of which day?).
  /// - Throws: `DayProblem.timeNotUnderstood`.
  package static func read(_ text: String) throws(DayProblem) -> ClockTime {
    let joined = text.lowercased().filter { !$0.isWhitespace }
    if joined == "noon", let noon = ClockTime(hour: 12, minute: 0) { return noon }
    let half = Half.allCases.first { half in half.endings.contains { joined.hasSuffix($0) } }
    let ending = half?.endings.first { joined.hasSuffix($0) } ?? ""
    guard let time = time(String(joined.dropLast(ending.count)), half) else { throw .timeNotUnderstood(text) }
    return time
  }

  /// The halves of a twelve-hour clock.
  private enum Half: CaseIterable {
    case morning
    case afternoon

    var endings: [String] { self == .morning ? ["am", "a.m.", "a.m"] : ["pm", "p.m.", "p.m"] }
  }

  private static func time(_ text: String, _ half: Half?) -> ClockTime? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard let first = parts.first, first.count <= 2, let hour = Digits.value(first) else { return nil }
    let minute = parts.count == 2 && parts[1].count == 2 ? Digits.value(parts[1]) : nil
    switch (half, parts.count, minute) {
    case (nil, 2, let minute?): return ClockTime(hour: hour, minute: minute)
    case (let half?, 1, _) where (1...12).contains(hour):
      return ClockTime(hour: hour % 12 + (half == .afternoon ? 12 : 0), minute: 0)
    case (let half?, 2, let minute?) where (1...12).contains(hour):
      return ClockTime(hour: hour % 12 + (half == .afternoon ? 12 : 0), minute: minute)
    default: return nil
    }
  }
}
