import CaseModel
import Testing

@Suite struct NameMatchTests {
  @Test(arguments: [
    ("Dr. Example-South", "dr. example-south"), ("  DR.\t Example \n South ", "dr. example south"), ("", ""), (" ", ""),
    ("Dr. Müller-Beispiel", "dr. muller-beispiel"), ("MÜLLER  Beispiel", "muller beispiel"), ("王医生", "王医生"),
    ("A\r\nB", "a b"), ("[Z]{z}@`", "[z]{z}@`"),
  ])
  func `capitals, accents and spaces do not matter`(text: String, folded: String) {
    #expect(NameMatch.folded(text) == folded)
  }

  @Test func `a whole name comes before a part of one`() {
    let names = ["Dr. South", "Dr. South-West", "Dr. Example"]
    #expect(NameMatch.matches(of: "dr. south", in: names, by: \.self) == ["Dr. South"])
    #expect(NameMatch.matches(of: "south", in: names, by: \.self) == ["Dr. South", "Dr. South-West"])
    #expect(NameMatch.matches(of: " ", in: names, by: \.self) == [])
  }
}
