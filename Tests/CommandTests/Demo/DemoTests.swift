import Terminal
import Testing

@Suite struct DemoTests {
  @Test func `the sample shows a late request, what is coming, and both opinions side by side`() throws {
    let out = try Scene(today: "2027-06-01").run("demo").out
    for part in [
      "Nothing of yours is opened.",
      "Operation in 18 days (Wed 16 Dec). Second visit 6 days before the operation.\nOVERDUE 1 day: records",
      "casebook request chase R1", "A reminder comes only when you run casebook.",
      "(same, with changes · read the", "To begin your own: casebook start\n",
    ] { #expect(out.contains(part), "\(part)") }
  }

  @Test func `for programs it is one object with today, remind and compare`() throws {
    let out = try Scene().run("demo", "--json").out
    for key in ["\n  \"compare\": {", "\n  \"remind\": {", "\n  \"today\": {"] { #expect(out.contains(key)) }
    #expect(out.contains("\"basis\": \"promised\""))
  }

  @Test func `nothing of one's own is touched`() throws {
    let scene = try Scene()
    try scene.run("demo")
    #expect(try scene.run("case", "list", "--json").out == "[]\n")
    #expect(try scene.run("doctor", "list", "--json").out == "[]\n")
  }
}
