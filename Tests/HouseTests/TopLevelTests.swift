import Testing

/// The top of the repository holds the floor plan, the words for the person, and nothing that piles up.
@Suite struct TopLevelTests {
  /// What belongs there.
  static let plan: Set<String> = [
    ".ci", ".gitignore", ".swift-format", "LICENSE", "Migrations", "Package.swift", "README.md", "Sources", "Tests",
  ]
  /// What tools leave there, and `.gitignore` keeps out.
  static let left = [".git", ".build", ".swiftpm", "Package.resolved"]

  @Test func `nothing lies at the top that does not belong there`() throws {
    let strangers = try Repository.names().filter { name in
      !Self.plan.contains(name) && !Self.left.contains { name == $0 || name.hasPrefix($0 + "-") }
    }
    #expect(strangers == [])
  }

  @Test func `what every checkout needs is there`() throws {
    #expect(try Self.plan.subtracting(Repository.names()).subtracting(["LICENSE"]) == [])
  }

  @Test func `every target has its tests`() throws {
    let tests = try Repository.names(in: "Tests")
    for target in ["CaseModel", "CaseStore", "Terminal"] { #expect(tests.contains(target + "Tests")) }
    #expect(tests.contains("CommandTests"))
  }
}
