/// What a person says to "Save?".
enum SaveReply: Equatable {
  case yes, no, back, unclear
  /// Ask the answer at this place again, counted from 0.
  case change(Int)

  init(_ line: Line, count: Int) {
    guard case .text(let text) = line else {
      self = .no
      return
    }
    let typed = text.lowercased().filter { !$0.isWhitespace }
    switch typed {
    case "", "y", "yes": self = .yes
    case "n", "no": self = .no
    case "<": self = .back
    default:
      if let number = Int(typed), (1...max(1, count)).contains(number), count > 0 {
        self = .change(number - 1)
      } else {
        self = .unclear
      }
    }
  }
}
