import Terminal
import Testing

@testable import casebook

@Suite struct StillToComeTests {
  @Test func `a day that should have passed and has not is kept, and doubted aloud`() throws {
    let scene = try Scene(today: "2026-11-04")
    let person = try scene.run(
      "person", "add", "--name", "Mia", "--relation", "child", "--born", "2027-05-04", "--json")
    #expect(person.code == 0)
    #expect(person.out.contains(#""born": "2027-05-04""#))
    #expect(
      person.talk == """
        Tue 4 May 2027 is still to come (today is Wed 4 Nov 2026). It is kept as you
        said; if it is a slip, change it.

        """)
  }

  @Test func `at a prompt it is doubted at once, and can be changed`() throws {
    let scene = try Scene(today: "2026-11-04")
    let replies = ["2", "Mia", "2027-05-04", "<", "2019-05-04", "-", "-", "-", ""].map(Reply.types)
    let person = try scene.run("person", "add", replies: replies)
    #expect(person.code == 0)
    #expect(person.transcript.contains("  Tue 4 May 2027, in 181 days\n  Tue 4 May 2027 is still to come"))
    #expect(person.out.contains("Sat 4 May 2019"))
  }
}
