import Testing

/// Every error a person can meet stands in `Errors.md`, with its exit code, its words, and how to provoke it.
@Suite struct ErrorCatalogueTests {
  static let page = "Sources/casebook/Documentation.docc/Errors.md"
  /// Errors that never reach the person by themselves, and what becomes of them.
  static let inner = [
    "AnswerProblem": "becomes AskingError.unusable",
    "ItemTextProblem": "becomes AskingError.unusable",
    "DayProblem": "becomes AskingError.unusable or Problem.unusable",
    "ICD10Problem": "a warning, never a refusal",
    "UnfinishedLine": "the same, for the line being typed",
    "Unfinished": "an interview that goes back one prompt",
    "ScriptEnded": "a scripted console has no more replies: tests only",
  ]

  @Test func `every error has its entry, and every entry its error`() throws {
    let types = ErrorType.all(in: try Repository.swiftFiles(under: "Sources"))
    let entries = types.filter { Self.inner[$0.name] == nil }.flatMap(\.entries)
    #expect(entries.count > 20)
    let catalogue = try CatalogueEntry.all(in: Repository.text(Self.page)).map(\.name)
    #expect(Set(catalogue).symmetricDifference(entries) == [])
    #expect(catalogue.count == Set(catalogue).count, "no entry stands there twice")
  }

  @Test func `every entry says the exit code, and when it happens, and how to provoke it`() throws {
    for entry in try CatalogueEntry.all(in: Repository.text(Self.page)) {
      #expect(entry.value("Exit code:").map { $0.first?.isNumber == true } == true, "\(entry.name): Exit code")
      #expect(entry.value("When:") != nil, "\(entry.name): When")
      #expect(entry.hasTranscript || entry.value("To provoke:") != nil, "\(entry.name): how to provoke it")
    }
  }

  @Test func `what is thrown only inside is still there`() throws {
    let names = ErrorType.all(in: try Repository.swiftFiles(under: "Sources")).map(\.name)
    #expect(Set(Self.inner.keys).subtracting(names) == [])
  }

  @Test func `cases are read however they are written`() {
    let text =
      "enum A: Error, Hashable {\n  case b\n  case c(String, d: Int), e\n\n  var f: Int {\n    switch self {\n    case .b: 1\n    }\n  }\n}\n"
    #expect(ErrorType.all(in: [SourceFile(path: "", text: text)]).flatMap(\.entries) == ["A.b", "A.c", "A.e"])
  }
}
