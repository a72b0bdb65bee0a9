import CaseModel
import Terminal
import Testing

/// A new doctor whose name is nearly that of a known one.
@Suite struct DoctorNearMissTests {
  private func scene() throws -> Scene {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South")
    return scene
  }

  @Test func `a name that is one letter off a known one is kept as new, and doubted`() throws {
    let scene = try scene()
    let logged = try scene.run("visit", "log", "--doctor", "Dr. Exampel-South", "--said", "Nothing new.")
    #expect(
      logged.talk.hasPrefix(
        "Dr. Example-South (D1) is known. If you mean that doctor, say D1.\nDr. Exampel-South is new here"))
    #expect(logged.code == 0)
  }

  @Test func `at the prompt one can go back and take the known one`() throws {
    let scene = try scene()
    let logged = try scene.run(
      "visit", "log", replies: ["Dr. Example-Suth", "<", "D1", "", "", "Nothing new.", ".", "", "y"])
    #expect(
      logged.talked.contains(
        """
          Dr. Example-Suth (new)
          Dr. Example-South (D1) is known. If you mean that doctor, say D1.
        """))
    #expect(logged.out.contains("Doctor         Dr. Example-South (D1)"))
  }

  @Test(arguments: ["Dr. Example-North", "Dr. Example-West"]) func `another name is no slip`(name: String) throws {
    let talk = try scene().run("visit", "log", "--doctor", name, "--said", "Nothing new.").talk
    #expect(!talk.contains("is known"))
  }
}
