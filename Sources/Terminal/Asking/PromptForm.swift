/// What an answer looks like.
package enum PromptForm {
  /// One line.
  case line
  /// Several lines, ended by `.` or Ctrl-D.
  case text
  /// One entry a line, ended by `.` or Ctrl-D.
  case list
  /// One of these.
  case choice([Choice])
  /// One or more of these.
  case choices([Choice])
  /// Any of these by their numbers, or own words; one entry a line, ended by `.` or Ctrl-D.
  case offer([Choice])

  /// The choices there are; none for a free answer.
  package var choices: [Choice] {
    switch self {
    case .choice(let choices), .choices(let choices), .offer(let choices): choices
    case .line, .text, .list: []
    }
  }
}
