import Terminal
import Testing

/// `start` where nobody can be asked.
@Suite struct StartScriptTests {
  private static let knee = [
    "start", "--situation", "surgery", "--jurisdiction", "us", "--doctor", "Dr. Example-North", "--specialty",
    "orthopaedic surgeon", "--told-on", "2026-11-02", "--diagnosis", "medial meniscus tear", "--certainty", "likely",
    "--treatment", "arthroscopic partial meniscectomy", "--treatment-start", "2026-12-16", "--safe-by", "2027-02-02",
    "--json",
  ]

  @Test func `everything that is missing is named at once`() throws {
    let result = try Scene().run("start")
    #expect(result.code == 64)
    #expect(result.out == "")
    #expect(result.talk == "Missing: --situation, --doctor\n")
  }

  @Test func `safety is said once: in the answer, and beside one for a program`() throws {
    let page = try Scene().run("start", "--situation", "surgery", "--doctor", "Dr. A")
    #expect(page.out.contains("Emergency? Do not wait: call 911."))
    #expect(page.talk == "")
    let json = try Scene().run("start", "--situation", "surgery", "--doctor", "Dr. A", "--json")
    #expect(json.talk.hasPrefix("Emergency? Do not wait: call 911."))
  }

  @Test func `the case is printed as case show prints it`() throws {
    let scene = try Scene(today: "2026-11-03")
    let result = try scene.run(Self.knee)
    #expect(result.code == 0)
    for line in [
      "\"ref\": \"C1\"", "\"person\": \"Me\"", "\"jurisdiction\": \"us\"", "\"safeBy\": \"2027-02-02\"",
      "\"title\": \"My case, Nov 2026\"", "\"treatmentStart\": \"2026-12-16\"", "\"closedOn\": null",
    ] { #expect(result.out.contains(line), "\(line)") }
    #expect(try scene.run("case", "show", "C1", "--json").out == result.out)
  }

  @Test func `the first column of the comparison is there at once`() throws {
    let scene = try Scene(today: "2026-11-03")
    try scene.run(Self.knee)
    let compared = try scene.run("compare", "--json").out
    #expect(compared.contains("\"text\": \"medial meniscus tear\""))
    #expect(compared.contains("\"text\": \"likely\""))
    #expect(compared.contains("\"givenOn\": \"2026-11-02\""))
    #expect(compared.contains("\"ref\": \"O1\",\n      \"role\": \"first\""))
  }

  @Test func `person and doctor of exactly that name are used again and stay as they were`() throws {
    let scene = try Scene()
    try scene.run("person", "add", "--name", "Mia", "--relation", "child", "--born", "2019-05-04")
    try scene.run("doctor", "add", "--name", "Dr. East", "--specialty", "paediatrics")
    let before = try scene.run("person", "show", "P1", "--json").out + scene.run("doctor", "show", "D1", "--json").out
    let result = try scene.run(
      "start", "--person", "Mia", "--relation", "parent", "--situation", "other", "--doctor", "Dr. East",
      "--specialty", "surgery")
    #expect(result.out.contains("Mia (P1) was there already and is as it was."))
    #expect(result.out.contains("Dr. East (D1) was there already and is as it was."))
    let after = try scene.run("person", "show", "P1", "--json").out + scene.run("doctor", "show", "D1", "--json").out
    #expect(after == before)
    try scene.run("start", "--person", "Mi", "--relation", "child", "--situation", "other", "--doctor", "Dr. Eas")
    #expect(try scene.run("person", "list", "--json").out.contains("\"ref\": \"P2\""))
    #expect(try scene.run("doctor", "list", "--json").out.contains("\"ref\": \"D2\""))
  }

  @Test func `a second case of the month has a title of its own, and never changes which case is chosen`() throws {
    let scene = try Scene(today: "2026-11-04")
    for _ in 1...3 { try scene.run("start", "--situation", "other", "--doctor", "Dr. A") }
    let titles = try scene.run("case", "list").out
    for title in ["My case, Nov 2026", "My case, Nov 2026 (2)", "My case, Nov 2026 (3)"] {
      #expect(titles.contains(title))
    }
    try scene.run("case", "use", "C2")
    try scene.run("start", "--situation", "other", "--doctor", "Dr. A")
    #expect(try scene.run("compare", "--json").out.contains("\"case\": \"C2\""))
  }

  @Test func `a day that is still to come is refused as the day one was told`() throws {
    let result = try Scene(today: "2026-11-04").run(
      "start", "--situation", "other", "--doctor", "Dr. A", "--told-on", "2026-11-05")
    #expect(result.code == 64)
    #expect(result.talk.contains("--told-on “2026-11-05”"))
    #expect(result.talk.contains("is still to come"))
  }

  @Test func `a start in the past is asked about on a terminal, and taken in a script`() throws {
    let scene = try Scene(today: "2026-11-04")
    let taken = try scene.run(
      "start", "--situation", "surgery", "--doctor", "Dr. A", "--treatment", "an operation", "--treatment-start",
      "2026-11-01", "--json")
    #expect(taken.out.contains("\"treatmentStart\": \"2026-11-01\""))
    let asked = try scene.run(
      "start", "--situation", "surgery", "--doctor", "Dr. A", "--treatment", "an operation",
      replies: ["", "", "-", "2026-11-01", "begun", "", "y"])
    #expect(
      asked.talked.contains(
        """
        When does it start? A day, begun, none [not known]: 2026-11-01
        Sun 1 Nov 2026 has passed. If it has begun, type begun. If not, the new day, or
        Enter where that is not known.
        When does it start? A day, begun, none [not known]: begun
        """))
    #expect(try scene.run("case", "show", "C2", "--json").out.contains("\"treatmentStart\": \"begun\""))
  }

  @Test func `where the time zone does not say the country, it is asked in place of the last question`() throws {
    let result = try Scene(timeZone: "UTC").run("start", replies: ["", "", "", "", "", "", "2", "y"])
    #expect(result.code == 0)
    #expect(!result.talked.contains("safe to wait?"))
    #expect(
      result.talked.contains(
        "  6 Another country\nWhich country? [6]: 2\nIn an emergency do not wait: call 999.\n"))
    #expect(
      result.talked.hasPrefix("A second opinion is for when there is time. In an emergency do not wait: call\nyour"))
    #expect(result.out.contains("call 999."))
  }

  @Test func `a country can be changed in the summary`() throws {
    let result = try Scene().run("start", replies: ["", "", "", "", "", "", "", "8", "2", "y"])
    #expect(result.talked.contains("8 Which country? United Kingdom"))
    #expect(result.out.contains("call 999."))
  }

  @Test func `whom it is for can be changed in the summary, and the name is asked then`() throws {
    let scene = try Scene(today: "2026-11-04")
    let result = try scene.run("start", replies: ["", "", "", "", "", "", "", "1", "2", "Mia", "y"])
    #expect(result.out.hasPrefix("Saved C1: Mia, Nov 2026\n"))
    let back = try scene.run("start", replies: ["2", "Mia", "", "", "", "", "", "", "1", "1", "y"])
    #expect(back.out.hasPrefix("Saved C2: My case, Nov 2026\n"))
  }
}
