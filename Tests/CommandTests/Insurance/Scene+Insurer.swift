extension Scene {
  /// The call of 4 November of the knee story.
  @discardableResult
  func callInsurer() throws -> Scene.Result {
    try run(
      "insurance", "note", "add", "--at", "2026-11-04 14:10", "--representative", "K.", "--reference", "CALL-0411",
      "--topic", "network", "--topic", "coverage", "--topic", "network", "--doctor", "South", "--answer", "-",
      "--promised", "that in writing", "--promised-by", "2026-11-11", input: "Covered, copay 40.", asOf: "2026-11-04")
  }
}
