import Testing

/// The world is touched in few places: the clock, the environment, the disk, the network not at all.
@Suite struct OwnershipTests {
  @Test(arguments: Ownership.all)
  func `a call is made only where it belongs`(ownership: Ownership) throws {
    let callers = try Repository.swiftFiles(under: "Sources").filter { file in
      file.code.contains { Self.calls(ownership.call, in: $0) }
    }
    #expect(callers.map(\.path) == ownership.owners.keys.sorted())
  }

  @Test func `a call is found as a word of its own`() {
    #expect(Self.calls("print(", in: "  print(text)"))
    #expect(!Self.calls("print(", in: "  fingerprint(text)"))
    #expect(!Self.calls("readLine(", in: "  library.readLine(prompt)"))
  }

  private static func calls(_ call: String, in line: Substring) -> Bool {
    line.ranges(of: call).contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && before != "." && before != "_"
    }
  }
}
