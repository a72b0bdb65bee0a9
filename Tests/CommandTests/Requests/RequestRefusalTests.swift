import Terminal
import Testing

@Suite struct RequestRefusalTests {
  private static let items = "1 MRI images (asked for), 2 MRI report (asked for), 3 consult notes (asked for)"

  private static let refusals: [Refusal] = [
    Refusal("promise R1", 64, "Missing: --until"),
    Refusal("close R1 --item 1", 64, "Missing: --note"),
    Refusal(
      "receive R1 --until 2026-12-24", 64,
      "--until “2026-12-24”: A promised day goes with chase, promise or extend, not with receive."),
    Refusal(
      "receive R1 --on 2026-11-01", 1,
      "Sun 1 Nov 2026 is before the request was sent, on Thu 5 Nov 2026. "
        + "If that day is wrong: casebook request edit, --sent."),
    Refusal("receive R1 --item 4", 1, "--item: There is no item 4 in this request. Its items: \(items)."),
    Refusal(
      "edit R1 --received-by-them 2026-11-01", 1,
      "They cannot have had it on Sun 1 Nov 2026: it was sent on Thu 5 Nov 2026. "
        + "Change --received-by-them or --sent."),
    Refusal(
      "edit R1 --item foo:bar", 64,
      "--item “foo:bar”: “foo” is not a kind of record. The kinds are: report, images, slides, blocks, labs, notes, "
        + "medications, other. For anything else type other:, then what it is."),
    Refusal("reopen R1 --item 1", 1, "There is nothing to take back: 1 MRI images (asked for)."),
    Refusal("reopen R1", 64, "Missing: --item"),
    Refusal(
      "return R1", 1,
      "Nothing here was lent and has come. Its items: \(items). To name one of them: --item. "
        + "To take something back: casebook request reopen."),
    Refusal(
      "item R1 --item 1", 64,
      "Nothing to change was named. Name at least one of: --return-by, --tracking, --kind, --description"),
  ]

  @Test(arguments: refusals)
  func `what makes no sense is refused with what to do`(refusal: Refusal) throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    let before = try scene.run("request", "show", "R1", "--json", asOf: "2026-12-03").out
    let result = try scene.run(["request"] + refusal.arguments, asOf: "2026-12-03")
    #expect(result.talk == refusal.words + "\n")
    #expect(result.code == refusal.code)
    #expect(result.out == "")
    #expect(try scene.run("request", "show", "R1", "--json", asOf: "2026-12-03").out == before)
  }

  @Test func `a request with nothing open says so`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    try scene.run("request", "receive", "R1", asOf: "2026-12-03")
    let result = try scene.run("request", "chase", "R1", asOf: "2026-12-04")
    #expect(
      result.talk == "Nothing is open any more in this request. Its items: 1 MRI images (received), "
        + "2 MRI report (received), 3 consult notes (received). To name one of them: --item. To take something back: "
        + "casebook request reopen.\n")
    #expect(result.code == 1)
  }
}
