import CaseModel
import CaseStore

/// What the tool itself refuses, with the values that its words need.
enum Problem: Error, Hashable {
  /// The command line makes no sense; the words say why.
  case misread(String)
  /// The value of an option is the name of an option: its own value was forgotten.
  case optionAsValue(option: String, value: String)
  /// A command that needs a record was given none.
  case nothingNamed(RecordKind, verb: String)
  /// A command that needs a case finds none open.
  case noCase
  /// Several cases are open and none is chosen.
  case severalCases([Candidate])
  /// The casebook could be neither opened nor made.
  case noStore
  /// A reference of one kind stands where another kind is wanted.
  case otherKind(AnyReference, wanted: RecordKind)
  /// Nothing has that name.
  case noSuchName(String, kind: RecordKind)
  /// Several things may be meant by a name.
  case ambiguous(String, [Candidate])
  /// `edit` without a change, where nobody can be asked.
  case nothingToChange(options: [String])
  /// Two options ask for standard input.
  case standardInputTwice(options: [String])
  /// Standard input, asked for with `-`, held nothing.
  case emptyInput(option: String)
  /// A removal without `--yes`, where nobody can be asked.
  case notConfirmed(AnyReference)
  /// The person said no.
  case declined(kept: String)
  /// An option's value makes no sense, for a reason that only the command knows.
  case unusable(option: String, value: String, reason: String)
  /// The record cannot be removed while these rest on it.
  case inUse(AnyReference, by: [String])
  /// A search for something without a letter or a digit in it.
  case noSearchWord(String)
  /// What is asked for does not fit what is recorded.
  case refused(String)
}
