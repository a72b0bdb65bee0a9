import CaseModel
import Terminal
import Testing

/// Doctors taken out of the address book.
@Suite struct DoctorRemovalTests {
  @Test func `a doctor who is still needed stays, and what for is said`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10 09:30")
    #expect(
      try scene.run("doctor", "remove", "D1", "--yes")
        == .refused(
          1,
          """
          D1 was not removed, because these would lose it. Remove or change them first:
            A1 appointment with Dr. Example-South, Thu 10 Dec 2026, 09:30

          """))
  }

  @Test func `a doctor is removed with what belongs to them, once that is agreed`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("consultation", "add", "--doctor", "south", "--role", "second")
    try scene.run("credential", "add", "--doctor", "south", "--source", "docinfo.org")
    #expect(
      try scene.run("doctor", "remove", "south", replies: ["n"]).transcript
        == """
        D1 doctor
        Name   Dr. Example-South
        Phone  555-0102
        These go with it:
          K1 doctor in this case: Dr. Example-South, second opinion, C1
          H1 look-up of a doctor: Dr. Example-South, docinfo.org, Wed 4 Nov 2026
        Remove D1? [y/N]: n
        Nothing was removed.

        """)
    #expect(
      try scene.run("doctor", "remove", "south", replies: ["y"]).transcript
        == """
        D1 doctor
        Name   Dr. Example-South
        Phone  555-0102
        These go with it:
          K1 doctor in this case: Dr. Example-South, second opinion, C1
          H1 look-up of a doctor: Dr. Example-South, docinfo.org, Wed 4 Nov 2026
        Remove D1? [y/N]: y
        Removed with it:
          K1 doctor in this case: Dr. Example-South, second opinion, C1
          H1 look-up of a doctor: Dr. Example-South, docinfo.org, Wed 4 Nov 2026
        | Removed D1: doctor
        | Name   Dr. Example-South
        | Phone  555-0102

        """)
    #expect(
      try scene.run("doctor", "show", "D1")
        == .refused(
          1,
          """
          There is no D1. See what there is: casebook doctor list

          """))
  }

  @Test func `without a terminal nothing is removed unless it is said`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("doctor", "remove", "D1")
        == .refused(
          64,
          """
          D1 doctor
          Name   Dr. Example-South
          Phone  555-0102
          D1 was not removed, because nobody could be asked. To remove it: add --yes

          """))
    #expect(
      try scene.run("doctor", "remove", "D1", "--yes", "--json").out
        == """
        {
          "address": null,
          "email": null,
          "fax": null,
          "name": "Dr. Example-South",
          "notes": null,
          "npi": null,
          "phone": "555-0102",
          "practice": null,
          "ref": "D1",
          "specialty": null
        }

        """)
    #expect(
      try scene.run("doctor", "list", "--json").out
        == """
        []

        """)
  }
}
