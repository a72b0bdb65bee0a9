import Terminal
import Testing

@Suite struct TimelineCommandTests {
  @Test func `what happened stands under its day`() throws {
    let scene = try Scene.seenOnce(today: "2026-12-11")
    try scene.run(
      "visit", "log", "--doctor", "south", "--on", "2026-12-10", "--said", "No hurry.\nEarly arthritis.", "--next",
      "Call",
      "--next-by", "2026-12-15")
    let out = try scene.run("timeline").out
    #expect(
      out == """
        What happened: Knee, Nov 2026 (C1)

        Mon 2 Nov 2026, 39 days ago
        V1  Visit with Dr. Example-North: Meniscus tear; operation 16 Dec.
        O1  Opinion of Dr. Example-North: medial meniscus tear; arthroscopic operation

        Tue 3 Nov 2026, 38 days ago
        C1  Case opened: Knee, Nov 2026

        Thu 10 Dec 2026, yesterday
        A1  Appointment with Dr. Example-South at 09:30: done
        V2  Visit with Dr. Example-South: No hurry.
            Early arthritis.
            Next: Call, by Tue 15 Dec 2026

        """)
  }

  @Test func `for programs it is one list`() throws {
    let scene = try Scene()
    try scene.openCase()
    #expect(
      try scene.run("timeline", "--json").out == """
        [
          {
            "case": "C1",
            "kind": "case",
            "on": "2026-11-04",
            "ref": "C1",
            "what": "Case opened: Knee, Nov 2026"
          }
        ]

        """)
  }
}
