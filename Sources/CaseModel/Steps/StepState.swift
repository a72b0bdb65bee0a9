/// How far one of the five steps is, as the record shows: never stored.
package enum StepState: String, Coded {
  case done
  case started
  case toDo = "to do"
  case notNeeded = "not needed"

  package var words: String { rawValue }
}
