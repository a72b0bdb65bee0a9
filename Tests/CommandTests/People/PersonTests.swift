import Terminal
import Testing

/// The people that cases are about.
@Suite struct PersonTests {
  @Test func `of a child it is asked who may sign`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("person", "add", replies: ["child", "Mia", "4 may 2019", "Sam", "parent", "y"]).transcript
        == """
          1 me
          2 my child
          3 my parent
          4 my partner
          5 someone else
        Who is it [1]: child
        First name or nickname [My child]: Mia
        Day of birth: 4 may 2019
          Sat 4 May 2019, 7 years ago
        Who may sign: Sam
        What that right rests on: parent
        1 Who is it                 my child
        2 First name or nickname    Mia
        3 Day of birth              Sat 4 May 2019, 7 years ago
        4 Who may sign              Sam
        5 What that right rests on  parent
        Save? [Y/n] (or a number, to change that line): y
        | Saved P1: person
        | Name         Mia
        | Who that is  my child
        | Born         Sat 4 May 2019, 7 years ago
        | May sign     Sam
        | By right of  parent

        """)
  }

  @Test func `of oneself only a name is asked`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("person", "add", replies: ["", "", "y"]).transcript
        == """
          1 me
          2 my child
          3 my parent
          4 my partner
          5 someone else
        Who is it [1]:\u{20}
        First name or nickname [Me]:\u{20}
        1 Who is it               me
        2 First name or nickname  Me
        Save? [Y/n] (or a number, to change that line): y
        | Saved P1: person
        | Name         Me
        | Who that is  me

        """)
  }

  @Test func `a person with every option is one object with every key`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run(
        "person", "add", "--name", "Mia", "--relation", "child", "--born", "2019-05-04", "--signer", "Sam Example",
        "--signs-until", "2037-05-03", "--authority", "parent", "--notes", "Likes cats", "--json"
      ).out
        == """
        {
          "authority": "parent",
          "born": "2019-05-04",
          "name": "Mia",
          "notes": "Likes cats",
          "ref": "P1",
          "relation": "child",
          "signer": "Sam Example",
          "signsUntil": "2037-05-03"
        }

        """)
  }

  @Test func `an ambiguous day and an unknown relation are refused`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("person", "add", "--name", "Mia", "--born", "03/04/2019")
        == .refused(
          64,
          """
          --born: “03/04/2019” can be read as 3 Apr 2019 or 4 Mar 2019. Type 2019-04-03 or 2019-03-04.

          """))
    #expect(
      try scene.run("person", "add", "--name", "Mia", "--relation", "aunt")
        == .refused(
          64,
          """
          --relation: “aunt” is none of the choices. Type one of: self (me), child (my child), parent (my parent), partner (my partner), other (someone else).

          """))
    #expect(
      try scene.run("person", "list", "--json").out
        == """
        []

        """)
  }
}
