import CaseModel
import CaseStore
import Terminal
import Testing

@Suite struct OpinionTests {
  @Test func `four topics are asked first, the others only if one wants`() throws {
    let scene = try Scene.seenOnce(today: "2026-12-11")
    try scene.run("visit", "log", "--doctor", "south", "--on", "2026-12-10", "--said", "x")
    let result = try scene.run(
      "opinion", "add",
      replies: [
        "Dr. Example-South", "", "", "degenerative tear", ".", "likely", ".", "physiotherapy", ".", "-", "", "",
      ])
    #expect(
      result.transcript == """
        Doctor: Dr. Example-South
        When was it given [Thu 10 Dec 2026, yesterday]: 
          1 at a visit
          2 in writing
          3 by video or phone
          4 from papers only
        How was it given [1]: 
        What it is, in this doctor's view (end with . on a line of its own): degenerative tear
          .
        How sure (end with . on a line of its own): likely
          .
        What is advised; waiting counts (end with . on a line of its own): physiotherapy
          .
        What if we wait (end with . on a line of its own): -
        More topics? [no]: 
        1 Doctor                             Dr. Example-South (D2)
        2 When was it given                  Thu 10 Dec 2026, yesterday
        3 How was it given                   at a visit
        4 What it is, in this doctor's view  degenerative tear
        5 How sure                           likely
        6 What is advised; waiting counts    physiotherapy
        7 What if we wait                    (not answered)
        8 More topics?                       no
        Save? [Y/n] (or a number, to change that line): 
        | Saved O2: opinion
        | Doctor           Dr. Example-South (D2)
        | Day              Thu 10 Dec 2026, yesterday
        | How              at a visit
        | Visit            V2
        | What it is       degenerative tear
        | How sure         probably
        | What is advised  physiotherapy
        | Round            1
        | Case             C1

        """)
  }

  @Test func `more asks the other nine`() throws {
    let scene = try Scene.seenOnce()
    let result = try scene.run(
      "opinion", "add", "--doctor", "south", "--how", "written", "--on", "2026-12-09",
      replies: ["tear", ".", "-", "-", "-", "y", "-", "-", "-", "-", "low", ".", "-", "-", "-", "-", ""])
    #expect(result.out.contains("What may go wrong  low"))
    #expect(result.out.contains("How                in writing"))
  }

  @Test func `a script names all that is missing`() throws {
    let result = try Scene.seenOnce().run("opinion", "add")
    #expect(result.code == 64)
    #expect(result.talk == "Missing: --doctor, --diagnosis (or another topic)\n")
  }

  @Test(arguments: Facet.allCases)
  func `every topic is an option of its own`(facet: Facet) throws {
    let scene = try Scene.seenOnce()
    let result = try scene.run("opinion", "add", "--doctor", "south", "--\(facet.rawValue)", "-5 of 10", "--json")
    #expect(result.code == 0)
    #expect(result.out.contains("\": \"-5 of 10\""))
    #expect(try scene.opinion(2).texts == [facet: "-5 of 10"])
  }

  @Test func `the visit of that doctor and day is found, or another one named`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("visit", "log", "--doctor", "south", "--said", "x")
    try scene.addSecondOpinion()
    #expect(try scene.opinion(2).visit == Reference(2))
    let other = try scene.run(
      "opinion", "add", "--doctor", "south", "--visit", "V1", "--risks", "low", "--on", "2026-12-01")
    #expect(other.talk == "V1 was with Dr. Example-North, not with Dr. Example-South.\n")
  }

  @Test func `a second one of the same doctor and day is kept, with how to add to the first instead`() throws {
    let scene = try Scene.seenOnce()
    try scene.addSecondOpinion()
    let result = try scene.run("opinion", "add", "--doctor", "south", "--cost", "40")
    #expect(result.out.hasPrefix("Saved O3: opinion\n"))
    #expect(
      result.talk == """
        O2 is already what Dr. Example-South said on Thu 10 Dec 2026, and stands beside
        this. To add to that one instead: casebook opinion edit O2

        """)
  }

  @Test func `a topic can be emptied, the last one cannot`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("opinion", "add", "--doctor", "south", "--cost", "40", "--risks", "low")
    #expect(try scene.run("opinion", "edit", "O2", "--cost", "").code == 0)
    #expect(try scene.opinion(2).texts == [.risks: "low"])
    let result = try scene.run("opinion", "edit", "O2", "--risks", "")
    #expect(result.code == 1)
    #expect(try scene.opinion(2).texts == [.risks: "low"])
  }

  @Test func `another doctor or day takes the visit along`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("visit", "log", "--doctor", "south", "--said", "x")
    try scene.addSecondOpinion()
    try scene.run("opinion", "edit", "O2", "--on", "2026-12-09")
    #expect(try scene.opinion(2).visit == nil)
    try scene.run("opinion", "edit", "O2", "--on", "2026-12-10")
    #expect(try scene.opinion(2).visit == Reference(2))
  }
}

extension Scene {
  func opinion(_ number: Int) throws -> Opinion {
    try store.read { try $0.get(Reference<Opinion>(number)).facts }
  }
}
