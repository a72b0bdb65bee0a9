import TestSupport
import Testing

extension Durability {
  /// R3, R4: a disk that is full, broken, or closed to this person is said, and the casebook is as it was.
  @Suite struct FaultTests {
    /// What a full disk refuses, once or from then on.
    static let fullDisk: [(call: String, lasts: Bool)] = [
      ("pwrite64", false), ("pwrite64", true), ("mkdir", true), ("openat", true), ("ftruncate", true),
    ]
    /// How else a disk says no.
    static let brokenDisk: [(call: String, error: String)] = [
      ("pread64", "EIO"), ("pwrite64", "EIO"), ("fdatasync", "EIO"), ("fsync", "EIO"), ("openat", "EIO"),
      ("unlink", "EIO"), ("openat", "EROFS"), ("unlink", "EROFS"), ("openat", "EACCES"), ("unlink", "EACCES"),
      ("pwrite64", "EDQUOT"),
    ]

    @Test(.needs(.strace), arguments: fullDisk) func `a full disk is said and changes nothing`(
      call: String, lasts: Bool
    ) throws {
      let sweep = try Self.sweep()
      for fault in sweep.faults([call], "error=ENOSPC", lasts: lasts) {
        try Self.expectHonest(sweep, fault, codes: [73, 74])
      }
    }

    @Test(.needs(.strace), arguments: brokenDisk) func `a disk that fails is said and changes nothing`(
      call: String, error: String
    ) throws {
      let sweep = try Self.sweep()
      for fault in sweep.faults([call], "error=\(error)") {
        try Self.expectHonest(sweep, fault, codes: call == "pread64" ? [65, 74] : [73, 74, 77])
      }
    }

    @Test(.needs(.strace)) func `a full disk while the first casebook is made leaves none, and the next time makes it`()
      throws
    {
      let sweep = try Sweep(.doctor, from: Home(), old: nil)
      for fault in sweep.faults(["mkdir", "pwrite64"], "error=ENOSPC", lasts: true) {
        let (home, result) = try sweep.run(fault)
        #expect([73, 74].contains(result.code), "\(fault): \(result.code) \(result.err)")
        #expect(try home.run("doctor", "list", "--json").out == "[]\n", "\(fault)")
        let again = try home.run(sweep.change.arguments, input: sweep.change.input)
        #expect(again.code == 0, "\(fault): \(again.err)")
      }
    }

    /// The control: a disk that refuses nothing gives no error, so what is seen above comes from the fault.
    @Test(.needs(.strace)) func `without a fault the same experiment succeeds`() throws {
      let sweep = try Self.sweep()
      let (home, result) = try sweep.run(Fault(call: "pwrite64", number: 60_000, effect: "error=ENOSPC"))
      #expect(result.code == 0)
      #expect(try Contents(of: home.casebook) == sweep.new)
    }

    private static func sweep() throws -> Sweep {
      let before = try Home()
      try Change.prepare(before)
      return try Sweep(.doctor, from: before, old: Contents(of: before.casebook))
    }

    /// Either the change is there and said to be, or it is not there and the person is told.
    private static func expectHonest(_ sweep: Sweep, _ fault: Fault, codes: Set<Int32>) throws {
      let (home, result) = try sweep.run(fault)
      let listed = try home.run("doctor", "list")
      #expect(listed.code == 0, "\(fault): \(listed.err)")
      let now = try Contents(of: home.casebook)
      if result.code == 0 {
        #expect(now == sweep.new && result.out.contains("Saved"), "\(fault)")
      } else {
        #expect(codes.contains(result.code), "\(fault): \(result.code) \(result.err)")
        let isOpen = result.err.contains("Look whether it is there")
        #expect(now == sweep.old || isOpen && now == sweep.new, "\(fault)")
        #expect(result.err.contains(home.casebook) && result.err.hasSuffix(".\n"), "\(fault): \(result.err)")
        #expect(!result.out.contains("Saved"), "\(fault)")
      }
      #expect(!result.err.contains("The notes of a doctor"), "\(fault)")
    }
  }
}
