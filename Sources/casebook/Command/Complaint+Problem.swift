import CaseModel

extension Complaint {
  init(_ problem: Problem) {
    switch problem {
    case .misread(let words): self.init(.usage, words)
    case .optionAsValue(let option, let value):
      self.init(
        .usage, "--\(option) needs a value, and “\(value)” is an option. Type the value after --\(option).")
    case .nothingNamed(let kind, let verb): self.init(.usage, Self.nothingNamed(kind, verb))
    case .noCase: self.init(.refused, "No case is open. To begin: casebook start")
    case .severalCases(let cases):
      self.init(
        .refused,
        "Several cases are open. Say which with --case, or choose one with “casebook case use”:\n" + cases.lines
      )
    case .noStore: self.init(.cannotCreate, "The casebook could not be made.")
    case .otherKind(let reference, let wanted):
      self.init(.usage, "\(reference) is \(reference.kind.article), not \(wanted.article).")
    case .noSuchName(let name, let kind):
      self.init(
        .refused, "There is no \(kind.words) “\(name)”. See what there is: casebook \(kind.noun) list")
    case .ambiguous(let name, let candidates):
      self.init(
        .refused, "“\(name)” may mean any of these. Type more of the name, or the reference:\n" + candidates.lines)
    case .nothingToChange(let options):
      self.init(.usage, "Nothing to change was named. Name at least one of: " + options.named)
    case .standardInputTwice(let options):
      self.init(.usage, "Only one option can read standard input with “-”; here several do: " + options.named)
    case .emptyInput(let option):
      self.init(.badData, "--\(option) - reads standard input, and standard input was empty.")
    case .notConfirmed(let reference):
      self.init(.usage, "\(reference) was not removed, because nobody could be asked. To remove it: add --yes")
    case .declined(let kept): self.init(.refused, kept)
    case .unusable(let option, let value, let reason): self.init(.usage, "--\(option) “\(value)”: \(reason)")
    case .inUse(let reference, let holders): self.init(.refused, Self.inUse(reference, holders))
    case .noSearchWord(let typed):
      self.init(.usage, "“\(typed)” has no letter or digit to look for. Type at least one word.")
    case .refused(let words): self.init(.refused, words)
    }
  }

  private static func nothingNamed(_ kind: RecordKind, _ verb: String) -> String {
    "Which \(kind.words)? Name it: casebook \(kind.noun) \(verb) \(kind.rawValue)1. "
      + "To see them: casebook \(kind.noun) list"
  }

  private static func inUse(_ reference: AnyReference, _ holders: [String]) -> String {
    "\(reference) was not removed, because these would lose it. Remove or change them first:\n"
      + holders.map { "  \($0)" }.joined(separator: "\n")
  }
}

extension [Candidate] {
  /// One line for each: its reference and its name.
  fileprivate var lines: String { map { "  \($0.reference) \($0.name)" }.joined(separator: "\n") }
}

extension [String] {
  /// The options as they are typed.
  var named: String { map { "--\($0)" }.joined(separator: ", ") }
}
