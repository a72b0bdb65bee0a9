import Testing

/// Arrows run one way, down: the package manager does not stop a target from importing what it never declared.
@Suite struct ImportTests {
  /// What each module may import.
  static let allowed: [(folder: String, modules: Set<String>)] = [
    ("Migrations", []),
    ("Sources/CaseModel", ["Foundation"]),
    ("Sources/CaseStore", ["CaseModel", "Migrations", "GRDB", "Foundation", "Glibc", "Darwin"]),
    ("Sources/Terminal", ["Foundation", "CoreFoundation", "Glibc", "Darwin"]),
    ("Sources/casebook", ["CaseModel", "CaseStore", "Terminal", "ArgumentParser", "Foundation"]),
  ]

  @Test(arguments: allowed)
  func `a module imports only what lies below it`(folder: String, modules: Set<String>) throws {
    let files = try Repository.swiftFiles(under: folder)
    #expect(!files.isEmpty)
    let strangers = files.flatMap { file in
      file.imports.filter { !modules.contains($0) }.map { "\(file.path) imports \($0)" }
    }
    #expect(strangers == [])
  }

  @Test func `every module has its list`() throws {
    let listed = Self.allowed.map(\.folder).filter { $0.hasPrefix("Sources/") }.map { String($0.dropFirst(8)) }
    #expect(try Repository.names(in: "Sources") == listed.sorted())
  }

  @Test func `an import is read however it is written`() {
    let text = """
      package import Foundation
        @testable import CaseStore
      // import Nothing
      import struct Foundation.Data
      let imported = "import this"
      """
    #expect(SourceFile(path: "", text: text).imports == ["Foundation", "CaseStore", "Foundation"])
  }
}
