import Terminal
import Testing

/// A parent is led through the steps for a child, in the United Kingdom.
@Suite struct GuideChildTests {
  private func opened() throws -> Scene {
    let scene = try Scene(today: "2026-10-12", timeZone: "Europe/London")
    try scene.run(
      "start",
      replies: [
        "2", "Mia", "3", "Dr. Specimen-East", "9 oct", "joint pain, cause unclear", "3", "wait and see", "none", "",
        "y",
      ])
    return scene
  }

  @Test func `every sentence is true of the child`() throws {
    let scene = try opened()
    let result = try scene.run(
      "guide",
      replies: [
        "y", "", "1", "Dr. Specimen-West", "1", "yes", "y", "4",
        "y", "n", "n",
        "y", "", "y", "Sam at the desk", "yes, she will", "to Example Hospital, twelve weeks", "we do", "no", "-", "y",
        "y", "Sample Children's Centre", ".", "", "1", ".", "", "", "-", "y",
        "n",
      ])
    #expect(result.code == 0)
    for part in [
      "Call 999 at once for a child with: hard to wake, a seizure, blue or grey lips,",
      "“I'd like a second opinion for Mia. When is the first free visit?",
      "Will you refer Mia for a second opinion? yes, she will",
      "“I'd like a copy of Mia's records:", "- Growth charts\n",
      "To write down or bring yourself:",
      "Keep all of Mia's treatments and appointments until you decide with a doctor.",
      "- the GMC register: registration and specialty",
    ] { #expect(result.talked.contains(part), "\(part)") }
    #expect(!result.talked.contains("your operation"))
  }

  @Test func `who pays is the NHS by default, and only the referral and the cost are asked`() throws {
    let result = try opened().run("insurance", replies: ["", "n", "n"])
    #expect(result.talked.contains("Who pays? [3]:"))
    #expect(result.talked.contains("Still open: a referral or approval beforehand; what there is to pay."))
    #expect(result.talked.contains("Call the family doctor's office"))
  }

  @Test func `another opinion begins the five steps again`() throws {
    let scene = try opened()
    try scene.run(
      "opinion", "add", "--doctor", "Dr. Specimen-West", "--diagnosis", "arthritis", "--certainty", "likely")
    let result = try scene.run(
      "guide", replies: ["l", "l", "l", "l", "y", "n", "n", "y", "another-opinion", "", "", "", "y", "n"])
    #expect(result.talked.contains("A new round begins: the five steps once more, with what is known."))
    #expect(result.talked.contains("Go on to step 1, Act quickly?"))
    #expect(try scene.run("guide", "--json").out.contains("\"round\": 2"))
  }
}
