import CaseModel
import Testing

/// The day that `2026-12-01` names; a test that names none fails there.
func day(_ iso: String, _ location: SourceLocation = #_sourceLocation) throws -> Day {
  try #require(Day(iso), "no such day: \(iso)", sourceLocation: location)
}

/// What was thrown, or nil where nothing was.
func problem<Value>(_ body: () throws(DayProblem) -> Value) -> DayProblem? {
  do throws(DayProblem) {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
