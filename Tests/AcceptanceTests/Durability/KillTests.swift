import Foundation
import TestSupport
import Testing

extension Durability {
  /// R1, R5, R9: a process killed at any call to the system leaves all of a change or nothing of it.
  @Suite struct KillTests {
    static let deadly: Set = [
      "openat", "mkdir", "pwrite64", "write", "ftruncate", "fdatasync", "fsync", "rename", "unlink",
    ]

    @Test(.needs(.strace)) func `a change that is killed is there whole or not at all, and whole once Saved was said`()
      throws
    {
      let before = try Home()
      try Change.prepare(before)
      let sweep = try Sweep(.doctor, from: before, old: Contents(of: before.casebook))
      let faults = sweep.faults(Self.deadly, "signal=SIGKILL")
      #expect(faults.count > 30)
      var seen: Set<Bool> = []
      for fault in faults {
        let (home, result) = try sweep.run(fault)
        #expect(result.ending == .signal(SIGKILL), "\(fault)")
        #expect(try home.run("doctor", "list", "--json").code == 0, "\(fault)")
        let now = try Contents(of: home.casebook)
        #expect(now == sweep.old || now == sweep.new, "\(fault)")
        if result.out.contains("Saved") { #expect(now == sweep.new, "\(fault)") }
        seen.insert(now == sweep.new)
      }
      #expect(seen == [true, false], "some kills come before the commit, and some after it")
    }

    @Test(.needs(.strace)) func `a first casebook whose making is killed is made the next time`() throws {
      let sweep = try Sweep(.doctor, from: Home(), old: nil)
      for fault in sweep.faults(Self.deadly, "signal=SIGKILL") {
        let (home, result) = try sweep.run(fault)
        #expect(result.ending == .signal(SIGKILL), "\(fault)")
        let listed = try home.run("doctor", "list", "--json")
        #expect(listed.code == 0, "\(fault): \(listed.err)")
        if listed.out == "[]\n" { try home.answer("doctor", "add", "--name", "Dr. Example-Late", "--no-input") }
        #expect(try Contents(of: home.casebook).count("doctor") == 1, "\(fault)")
      }
    }

    @Test(.needs(.strace)) func `a recovery that is killed too is done by the next command`() throws {
      let before = try Home()
      try Change.prepare(before)
      let sweep = try Sweep(.doctor, from: before, old: Contents(of: before.casebook))
      let last = try #require(sweep.faults(["pwrite64"], "signal=SIGKILL").last)
      let (broken, _) = try sweep.run(last)
      #expect(try broken.listing() == ["casebook.db", "casebook.db-journal"])
      let recovery = try Sweep(Change(arguments: ["doctor", "list"]), from: broken, old: sweep.old)
      #expect(recovery.new == sweep.old)
      let faults = recovery.faults(["pwrite64", "ftruncate", "fdatasync", "fsync", "unlink"], "signal=SIGKILL")
      #expect(faults.count > 5)
      for fault in faults {
        let (home, result) = try recovery.run(fault)
        #expect(result.ending == .signal(SIGKILL), "\(fault)")
        #expect(try home.run("doctor", "list").code == 0, "\(fault)")
        #expect(try Contents(of: home.casebook) == sweep.old, "\(fault)")
      }
    }

    /// The control: the same kills and the same checks, of a writer that keeps no journal, must find damage.
    @Test(.needs(.strace, .sqlite3)) func `without a journal the same experiment finds damage`() throws {
      let before = try Home()
      try Change.prepare(before)
      let old = try Contents(of: before.casebook)
      let sql = """
        PRAGMA journal_mode=OFF; BEGIN;
        WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 160)
        INSERT INTO doctor (id, name, notes) SELECT i, 'x', hex(zeroblob(400)) FROM n;
        DELETE FROM doctor WHERE id < 12; COMMIT;
        """
      let shell = try OutsideClient.sqlite3.required()
      let watched = try Home(like: before)
      let calls = try Strace(home: watched).calls(of: shell, [watched.casebook, sql], named: ["pwrite64"])
      let new = try Contents(of: watched.casebook)
      var damaged = 0
      for call in calls {
        let home = try Home(like: before)
        let fault = Fault(call: call.name, number: call.number, effect: "signal=SIGKILL")
        _ = try Strace(home: home).run(fault, of: shell, [home.casebook, sql])
        do {
          let now = try Contents(of: home.casebook)
          if now != old && now != new { damaged += 1 }
        } catch { damaged += 1 }
      }
      #expect(damaged > 0)
    }
  }
}
