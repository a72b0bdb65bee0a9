import Foundation
import TestSupport
import Testing

extension Durability {
  /// R2: the power fails behind every single step, and of what was not synced nothing, everything or any part is there.
  @Suite struct PowerTests {
    @Test(.needs(.strace)) func `a change survives a power failure once Saved was said, and is whole or absent before`()
      throws
    {
      let before = try Home()
      try Change.prepare(before)
      let trial = try PowerTrial(before, Program.path, Change.doctor.arguments, input: Change.doctor.input)
      let outcome = try trial.run()
      #expect(outcome.broken == [])
      #expect(outcome.states == [true, false], "some failures come before the commit, and some after it")
      #expect(trial.steps.count > 30)
    }

    /// The control: a writer told not to sync loses or breaks the change in the same experiment.
    @Test(.needs(.strace, .sqlite3)) func `without syncs the same experiment finds damage`() throws {
      let before = try Home()
      try Change.prepare(before)
      let sql = """
        PRAGMA synchronous=OFF; BEGIN; UPDATE doctor SET notes = hex(zeroblob(900)) WHERE id > 1;
        UPDATE reference_counter SET last = 99; COMMIT; SELECT 'Saved';
        """
      let trial = try PowerTrial(before, OutsideClient.sqlite3.required(), [before.casebook, sql], input: "")
      #expect(try !trial.run().broken.isEmpty)
    }
  }
}
