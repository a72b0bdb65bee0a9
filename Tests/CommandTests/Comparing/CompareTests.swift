import Terminal
import Testing

@Suite struct CompareTests {
  @Test func `two opinions stand side by side`() throws {
    let out = try Scene.compared().run("compare").out
    #expect(
      out == """
        Opinions side by side: Knee, Nov 2026 (C1)
        O1  Dr. Example-North, first doctor, Mon 2 Nov 2026, at a visit
        O2  Dr. Example-South, second opinion, Thu 10 Dec 2026, at a visit

                           Dr. Example-North              Dr. Example-South
        What it is         medial meniscus tear           degenerative tear with early
                                                          arthritis
                                                          (same, with changes · read
                                                          the same tests differently)

        How sure           probably                       probably

        What is advised    arthroscopic operation         12 weeks of physiotherapy
                                                          first
                                                          (different)

        What may go wrong  not asked                      low

        What if we wait    three months are safe          not asked

        Not asked of either: what it rests on, how serious, other ways, what it may
        bring, how soon, recovery, cost, what comes after

        Questions and answers
                              Dr. Example-North             Dr. Example-South
        Q1 How long can I     no answer noted               There is no hurry.
        safely wait?

        Questions without an answer yet
        - Q2 What can go wrong?

        not asked = nothing noted yet. A later opinion is not better because it is
        later.

        """)
  }

  @Test func `on a narrow screen each topic is a block`() throws {
    let out = try Scene.compared(width: 40).run("compare").out
    #expect(
      out == """
        Opinions side by side: Knee, Nov 2026
        (C1)
        O1  Dr. Example-North, first doctor, Mon
            2 Nov 2026, at a visit
        O2  Dr. Example-South, second opinion,
            Thu 10 Dec 2026, at a visit

        What it is
          Dr. Example-North: medial meniscus
            tear
          Dr. Example-South: degenerative tear
            with early arthritis
            (same, with changes · read the same
            tests differently)

        How sure
          Dr. Example-North: probably
          Dr. Example-South: probably

        What is advised
          Dr. Example-North: arthroscopic
            operation
          Dr. Example-South: 12 weeks of
            physiotherapy first
            (different)

        What may go wrong
          Dr. Example-North: not asked
          Dr. Example-South: low

        What if we wait
          Dr. Example-North: three months are
            safe
          Dr. Example-South: not asked

        Not asked of either: what it rests on,
        how serious, other ways, what it may
        bring, how soon, recovery, cost, what
        comes after

        Questions and answers
        Q1 How long can I safely wait?
          Dr. Example-North: no answer noted
          Dr. Example-South: There is no
            hurry.

        Questions without an answer yet
        - Q2 What can go wrong?

        not asked = nothing noted yet. A later
        opinion is not better because it is
        later.

        """)
  }

  @Test func `plain is the same words in blocks`() throws {
    let plain = try Scene.compared(width: 120).run("compare", "--plain").out
    #expect(
      plain == """
        Opinions side by side: Knee, Nov 2026 (C1)
        O1: Dr. Example-North, first doctor, Mon 2 Nov 2026, at a visit
        O2: Dr. Example-South, second opinion, Thu 10 Dec 2026, at a visit

        What it is
          Dr. Example-North: medial meniscus tear
          Dr. Example-South: degenerative tear with early arthritis
            (same, with changes · read the same tests differently)

        How sure
          Dr. Example-North: probably
          Dr. Example-South: probably

        What is advised
          Dr. Example-North: arthroscopic operation
          Dr. Example-South: 12 weeks of physiotherapy first
            (different)

        What may go wrong
          Dr. Example-North: not asked
          Dr. Example-South: low

        What if we wait
          Dr. Example-North: three months are safe
          Dr. Example-South: not asked

        Not asked of either: what it rests on, how serious, other ways, what it may bring, how soon, recovery, cost, what comes
        after

        Questions and answers
        Q1 How long can I safely wait?
          Dr. Example-North: no answer noted
          Dr. Example-South: There is no hurry.

        Questions without an answer yet
        - Q2 What can go wrong?

        not asked = nothing noted yet. A later opinion is not better because it is later.

        """)
  }

  @Test func `one opinion is shown with what is missing`() throws {
    let out = try Scene.seenOnce().run("compare").out
    #expect(
      out == """
        Opinions side by side: Knee, Nov 2026 (C1)
        O1  Dr. Example-North, first doctor, Mon 2 Nov 2026, at a visit

                         Dr. Example-North
        What it is       medial meniscus tear

        How sure         probably

        What is advised  arthroscopic operation

        What if we wait  three months are safe

        Not asked yet: what it rests on, how serious, other ways, what it may bring,
        what may go wrong, how soon, recovery, cost, what comes after

        not asked = nothing noted yet. A later opinion is not better because it is
        later.
        This is one opinion so far. To note the next: casebook opinion add

        """)
  }

  @Test func `three opinions have room on a wide screen, and say with whom they are compared`() throws {
    let out = try Scene.comparedByThree(width: 120).run("compare").out
    #expect(
      out == """
        Opinions side by side: Knee, Nov 2026 (C1)
        O1  Dr. Example-North, first doctor, Mon 2 Nov 2026, at a visit
        O2  Dr. Example-South, second opinion, Thu 10 Dec 2026, at a visit
        O3  Dr. Example-West, third opinion, Tue 12 Jan 2027, from papers only

                           Dr. Example-North                 Dr. Example-South                 Dr. Example-West
        What it is         medial meniscus tear              degenerative tear with early      not asked
                                                             arthritis
                                                             (same, with changes · read the
                                                             same tests differently, compared
                                                             with Dr. Example-North)

        How sure           probably                          probably                          not asked

        What is advised    arthroscopic operation            12 weeks of physiotherapy first   physiotherapy; look again in
                                                             (different, compared with Dr.     spring
                                                             Example-North)                    (different · have other
                                                                                               experience or options, compared
                                                                                               with Dr. Example-North)
                                                                                               (same, compared with Dr.
                                                                                               Example-South)

        What may go wrong  not asked                         low                               not asked

        What if we wait    three months are safe             not asked                         not asked

        Not asked of any: what it rests on, how serious, other ways, what it may bring, how soon, recovery, cost, what comes
        after

        Questions and answers
                                        Dr. Example-North             Dr. Example-South             Dr. Example-West
        Q1 How long can I safely wait?  no answer noted               There is no hurry.            no answer noted

        Questions without an answer yet
        - Q2 What can go wrong?

        not asked = nothing noted yet. A later opinion is not better because it is later.

        """)
  }
}
