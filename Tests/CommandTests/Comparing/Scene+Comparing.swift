@testable import casebook

extension Scene {
  /// Two opinions, how they compare, and what was asked.
  static func compared(width: Int = 80) throws -> Scene {
    let scene = try Scene.seenOnce(width: width)
    try scene.addSecondOpinion()
    try scene.run(
      "relation", "add", "--opinion", "O2", "--facet", "diagnosis", "--relation", "refined", "--cause",
      "different-reading")
    try scene.run("relation", "add", "--opinion", "O2", "--facet", "treatment", "--relation", "different")
    try scene.run("question", "add", "--text", "How long can I safely wait?")
    try scene.run("question", "add", "--text", "What can go wrong?")
    try scene.run("question", "answer", "Q1", "--doctor", "south", "--text", "There is no hurry.")
    return scene
  }

  /// And a third one, in the next round.
  static func comparedByThree(width: Int) throws -> Scene {
    let scene = try compared(width: width)
    try scene.run("decision", "add", "--choice", "another-opinion")
    scene.today = "2027-01-12"
    try scene.run(
      "opinion", "add", "--doctor", "Dr. Example-West", "--how", "record-review", "--treatment",
      "physiotherapy; look again in spring")
    try scene.run("relation", "add", "--opinion", "O3", "--to", "O2", "--facet", "treatment", "--relation", "agree")
    try scene.run(
      "relation", "add", "--opinion", "O3", "--facet", "treatment", "--relation", "different", "--cause",
      "different-experience")
    return scene
  }
}
