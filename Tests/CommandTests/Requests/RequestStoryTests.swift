import Foundation
import Testing

@Suite struct RequestStoryTests {
  @Test func `the knee: every day on which something was due`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    #expect(try scene.requestLines("2026-11-05") == ["R1 chase 2026-11-19 upcoming 14"])
    #expect(try scene.requestLines("2026-11-09") == ["R1 chase 2026-11-19 upcoming 10"])
    #expect(try scene.requestLines("2026-11-19") == ["R1 chase 2026-11-19 due 0"])
    try scene.book("2026-12-10 09:30", cancelBy: "2026-12-08")
    try scene.run("request", "chase", "R1", "--on", "2026-11-20", "--until", "2026-11-27", asOf: "2026-11-20")
    #expect(try scene.requestLines("2026-11-28") == ["R1 promised 2026-11-27 overdue -1"])
    try scene.run("request", "receive", "R1", "--on", "2026-12-02", "--item", "2", "--item", "3", asOf: "2026-12-02")
    #expect(try scene.requestLines("2026-12-03") == ["R1 promised 2026-11-27 overdue -6"])
    try scene.run("request", "receive", "R1", "--on", "2026-12-08", asOf: "2026-12-08")
    #expect(
      try scene.run("remind", asOf: "2026-12-09").out == """
        tomorrow  Dr. Example-South: Thu 10 Dec at 09:30, tomorrow.
                  casebook visit log --doctor D2 --on 2026-12-10 --appointment A1

        A reminder comes only when you run casebook.

        """)
  }

  @Test func `the knee: what is still missing is named, who is late, and whom to call`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    try scene.run("request", "chase", "R1", "--on", "2026-11-20", "--until", "2026-11-27", asOf: "2026-11-20")
    try scene.run("request", "receive", "R1", "--on", "2026-12-02", "--item", "2", "--item", "3", asOf: "2026-12-02")
    let result = try scene.run("remind", "--exit-code", asOf: "2026-12-03")
    #expect(
      result.out == """
        OVERDUE 6 days  Sample Orthopaedics is 6 days late with its promise (Fri 27
                        Nov). Needed by Tue 8 Dec. Missing: MRI images. Last contact 2
                        Dec. Call 555-0101; ask for the desk's supervisor.
                        casebook request chase R1
        in 13 days      The operation is planned for Wed 16 Dec, in 13 days. No second
                        visit is booked before it.
                        casebook appointment add --case C1

        Not known:
        - The day of the second visit.

        A reminder comes only when you run casebook.

        """)
    #expect(result.talk == "")
    #expect(result.code == 1)
    #expect(try scene.run("remind", "--exit-code", asOf: "2026-11-27").code == 0)
    #expect(try scene.run("remind", asOf: "2026-12-03").code == 0)
  }

  @Test func `the knee without the day of receipt: an estimate, and it is said`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    let edited = try scene.run("request", "edit", "R1", "--received-by-them", "", "--json", asOf: "2026-11-06")
    #expect(edited.out.contains("\"legal\": \"2026-12-05\""))
    #expect(edited.out.contains("\"legalEstimated\": true"))
    let remind = try scene.run("remind", asOf: "2026-11-06").out
    #expect(
      remind.contains(
        """
        Not known:
        - The day Sample Orthopaedics had the request; its latest day by law, Sat 5 Dec,
          is an estimate.
        """))
  }

  @Test func `the child: legal dates, the extension, and the growth chart that is missing`() throws {
    let scene = try Scene.child()
    let asked = try scene.run(
      "request", "add", "--from", "Sample Children's Centre", "--to", "West", "--item", "labs:blood tests", "--item",
      "notes:consult notes", "--item", "growth chart", "--sent", "2026-10-14", "--received-by-them", "2026-10-14",
      "--json")
    #expect(asked.out.contains("\"legal\": \"2026-11-16\""))
    let images = try scene.run(
      "request", "add", "--from", "Model Imaging", "--to", "self", "--item", "images:X-ray images", "--item",
      "report:X-ray report", "--sent", "2026-10-30", "--received-by-them", "2026-10-31", "--json", asOf: "2026-10-31")
    #expect(images.out.contains("\"legal\": \"2026-11-30\""))
    #expect(try scene.requestLines("2026-11-17").first == "R1 legal 2026-11-16 overdue -1")
    let extended = try scene.run("request", "extend", "R1", "--on", "2026-11-06", "--json", asOf: "2026-11-06")
    #expect(extended.out.contains("\"legal\": \"2027-01-14\""))
    #expect(try !scene.requestLines("2026-11-17").contains { $0.contains("overdue") })
    try scene.book("2027-01-14 11:00")
    try scene.run("request", "receive", "R2", "--on", "2026-11-27", asOf: "2026-11-27")
    try scene.run(
      "request", "confirm", "R1", "--on", "2027-01-08", "--item", "1", "--item", "2", asOf: "2027-01-08")
    #expect(
      try scene.run("remind", asOf: "2027-01-09").out == """
        in 5 days  Dr. Specimen-West: Thu 14 Jan at 11:00, in 5 days.
                   casebook visit log --doctor D2 --on 2027-01-14 --appointment A1
        in 5 days  Needed from Sample Children's Centre by Thu 14 Jan, in 5 days.
                   Missing: growth chart. Last contact 8 Jan. Ask the records desk.
                   casebook request chase R1

        Not known:
        - When Mia's treatment is to start.
        - How long it is safe to wait: ask the doctor.

        A reminder comes only when you run casebook.

        """)
  }
}

extension Scene {
  private static let quotes = CharacterSet(charactersIn: " ,\"")

  /// Each line about a request: `R1 promised 2026-11-27 overdue -1`.
  func requestLines(_ asOf: String) throws -> [String] {
    let result = try run("remind", "--json", asOf: asOf)
    var lines: [String] = []
    var item: [String: String] = [:]
    for line in result.out.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: Self.quotes) }
      guard parts.count == 2 else { continue }
      item[parts[0]] = parts[1]
      guard parts[0] == "what", item["kind"] == "request", item["dueOn"] != nil else { continue }
      let keys = ["ref", "basis", "dueOn", "state", "daysLeft"]
      lines.append(keys.map { item[$0] ?? "?" }.joined(separator: " "))
      item = [:]
    }
    return lines
  }
}
