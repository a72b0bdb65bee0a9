import CaseModel
import Terminal
import Testing

/// The address book: asking, keeping, changing.
@Suite struct DoctorTests {
  @Test func `a doctor is asked for by name, and what is typed wrong can be gone back to`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run(
        "doctor", "add",
        replies: ["?", "-", "Dr. Example-South", "sports", "<", "sports medicine", "-", "555-0102", "y"]
      ).transcript
        == """
        Name: ?
        So that you find the doctor again.
        Name: -
        This is needed. So that you find the doctor again.
        Name: Dr. Example-South
        Field of medicine: sports
        Practice or hospital: <
        Field of medicine [sports]: sports medicine
        Practice or hospital: -
        Telephone: 555-0102
        1 Name                  Dr. Example-South
        2 Field of medicine     sports medicine
        3 Practice or hospital  (not answered)
        4 Telephone             555-0102
        Save? [Y/n] (or a number, to change that line): y
        | Saved D1: doctor
        | Name   Dr. Example-South
        | Field  sports medicine
        | Phone  555-0102

        """)
  }

  @Test func `a doctor with every option is one object with every key`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run(
        "doctor", "add", "--name", "Dr. Example-South", "--specialty", "sports medicine", "--practice",
        "Specimen Clinic", "--phone", "555-0102", "--fax", "555-0103", "--email", "south@example.org", "--address",
        "1 Sample Street", "--npi", "1234567893", "--notes", "-", "--json", input: "Kind.\n"
      ).out
        == """
        {
          "address": "1 Sample Street",
          "email": "south@example.org",
          "fax": "555-0103",
          "name": "Dr. Example-South",
          "notes": "Kind.",
          "npi": "1234567893",
          "phone": "555-0102",
          "practice": "Specimen Clinic",
          "ref": "D1",
          "specialty": "sports medicine"
        }

        """)
  }

  @Test func `an empty value clears a field, and a name cannot be cleared`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("doctor", "edit", "south", "--phone", "", "--json").out
        == """
        {
          "address": null,
          "email": null,
          "fax": null,
          "name": "Dr. Example-South",
          "notes": null,
          "npi": null,
          "phone": null,
          "practice": null,
          "ref": "D1",
          "specialty": null
        }

        """)
    #expect(
      try scene.run("doctor", "edit", "D1", "--name", "")
        == .refused(
          64,
          """
          --name cannot be empty: type what it is to be instead.

          """))
  }

  @Test func `a number with a wrong check digit is kept, and said`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("doctor", "add", "--name", "Dr. Example-North", "--npi", "1234567890").transcript
        == """
        “1234567890” does not fit its own check digit, often a typing slip. Kept as
        typed: compare it once more.
        | Saved D1: doctor
        | Name  Dr. Example-North
        | NPI   1234567890

        """)
    #expect(
      try scene.run("doctor", "edit", "D1", "--npi", "1234567893").transcript
        == """
        | Changed D1: doctor
        | Name  Dr. Example-North
        | NPI   1234567893

        """)
  }

  @Test func `a second doctor of the same name is kept, and said`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("doctor", "add", "--name", "dr. example-south").transcript
        == """
        D1 has that name too. If it is the same doctor, take the new one out again:
        casebook doctor remove D2
        | Saved D2: doctor
        | Name  dr. example-south

        """)
  }
}
