import CaseModel
import Terminal
import Testing

/// What a case cannot be made into.
@Suite struct CaseRefusalTests {
  @Test func `an unknown code is refused with the list, and what a case needs cannot be cleared`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("case", "edit", "C1", "--situation", "plague")
        == .refused(
          64,
          """
          --situation: “plague” is none of the choices. Type one of: surgery (an operation was advised, or waiting instead), cancer (cancer, or perhaps), unclear-diagnosis (nobody knows what is wrong), treatment-not-working (treatment isn't helping), lack-of-trust (unsure about the doctor or the plan), child (a child's care), other (other).

          """))
    #expect(
      try scene.run("case", "edit", "C1", "--jurisdiction", "narnia")
        == .refused(
          64,
          """
          --jurisdiction: “narnia” is none of the choices. Type one of: us (United States), uk (United Kingdom), eu (European Union), ca-on (Ontario), au (Australia), other (Another country).

          """))
    #expect(
      try scene.run("case", "edit", "C1", "--jurisdiction", "")
        == .refused(
          64,
          """
          --jurisdiction cannot be empty: type what it is to be instead.

          """))
    #expect(
      try scene.run("case", "edit", "C1", "--title", "")
        == .refused(
          64,
          """
          --title cannot be empty: type what it is to be instead.

          """))
    #expect(
      try scene.run("case", "edit", "C1", "--treatment-start", "someday")
        == .refused(
          64,
          """
          --treatment-start: “someday” is not a day Casebook can read. Type it like 2026-12-01, 1 dec, friday, today, +14 or in 3 weeks. Or type begun, or none.

          """))
    #expect(
      try scene.run("case", "edit", "C1", "--safe-by", "31 feb")
        == .refused(
          64,
          """
          --safe-by: There is no “31 feb”: February 2027 ends on day 28. Type 2027-02-28 if you mean its last day.

          """))
  }
}
