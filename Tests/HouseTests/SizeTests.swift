import Testing

/// Small files and small functions: one file, one type, one reason.
@Suite struct SizeTests {
  static let folders = ["Migrations", "Sources", "Tests"]

  @Test(arguments: folders)
  func `no file is longer than 250 lines`(folder: String) throws {
    let long = try Repository.swiftFiles(under: folder).filter { $0.ownLines.count > 250 }
    #expect(long.map { "\($0.path): \($0.ownLines.count)" } == [])
  }

  @Test func `nine files in ten are shorter than 150 lines, and half are shorter than 80`() throws {
    let counts = try Repository.swiftFiles(under: "Sources").map(\.lines.count).sorted()
    #expect(counts[counts.count * 9 / 10] < 150)
    #expect(counts[counts.count / 2] < 80)
  }

  /// A test may be a long list of samples.
  @Test(arguments: [("Migrations", 40), ("Sources", 40), ("Tests", 60)])
  func `no function is longer than 40 lines`(folder: String, limit: Int) throws {
    let long = try Repository.swiftFiles(under: folder).flatMap { file in
      Function.all(in: file).filter { $0.length > limit }.map { "\(file.path):\($0.line): \($0.length)" }
    }
    #expect(long == [])
  }

  @Test func `the first line of every type says its duty`() throws {
    let silent = try Repository.swiftFiles(under: "Sources").flatMap { file in
      TypeDeclaration.all(in: file).filter { !$0.isDocumented }.map { "\(file.path): \($0.name)" }
    }
    #expect(silent == [])
  }

  @Test func `a function is measured from its first line to its closing brace`() {
    let text = "struct A {\n  func b() -> Int {\n    if c {\n      1\n    }\n  }\n\n  var d: Int { 2 }\n}\n"
    #expect(Function.all(in: SourceFile(path: "", text: text)).map { [$0.line, $0.length] } == [[2, 5]])
  }
}
