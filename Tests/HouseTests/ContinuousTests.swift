import Testing

/// What is checked before a change is taken in is what the README tells everybody to run.
@Suite struct ContinuousTests {
  @Test func `the command of the README is the one that is run`() throws {
    let script = try Repository.text(".ci/run").split(separator: "\n")
    #expect(script.contains("swift test"))
    #expect(script.contains("set -euo pipefail"))
    let readme = try Repository.text("README.md").split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(readme.contains { $0 == "swift test" || $0.contains("`swift test`") })
  }
}
