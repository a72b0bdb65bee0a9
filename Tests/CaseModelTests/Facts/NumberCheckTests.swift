import CaseModel
import Testing

struct NumberCheckTests {
  @Test(arguments: ["1234567893", "1558598797", "1234-567-893", "12345 67893"])
  func `a well typed NPI gets no warning`(text: String) {
    #expect(NationalProviderIdentifier(text).warning == nil)
    #expect(NationalProviderIdentifier(text).warningMessage == nil)
  }

  @Test(arguments: [
    (
      "1234567890", NationalProviderIdentifier.Warning.wrongCheckDigit,
      "“1234567890” does not fit its own check digit, often a typing slip. Kept as typed: compare it once more."
    ),
    (
      "1234567898", .wrongCheckDigit,
      "“1234567898” does not fit its own check digit, often a typing slip. Kept as typed: compare it once more."
    ),
    (
      "2345678901", .wrongCheckDigit,
      "“2345678901” does not fit its own check digit, often a typing slip. Kept as typed: compare it once more."
    ),
    (
      "3234567893", .wrongFirstDigit,
      "An NPI begins with 1 or 2; “3234567893” does not. Kept as typed: compare it once more."
    ),
    ("123456789", .notTenDigits, "An NPI has ten digits; “123456789” does not. Kept as typed: compare it once more."),
    (
      "12345678933", .notTenDigits,
      "An NPI has ten digits; “12345678933” does not. Kept as typed: compare it once more."
    ),
    ("12345678９3", .notTenDigits, "An NPI has ten digits; “12345678９3” does not. Kept as typed: compare it once more."),
    ("", .notTenDigits, "An NPI has ten digits; “” does not. Kept as typed: compare it once more."),
  ])
  func `an NPI that looks wrong is kept and warned of`(
    text: String, warning: NationalProviderIdentifier.Warning, message: String
  ) {
    #expect(NationalProviderIdentifier(text).text == text)
    #expect(NationalProviderIdentifier(text).warning == warning)
    #expect(NationalProviderIdentifier(text).warningMessage == message)
  }

  @Test func `any single wrong digit is noticed`() {
    let digits = Array("1558598797")
    for place in 1..<10 {
      for digit in "0123456789" where digit != digits[place] {
        var wrong = digits
        wrong[place] = digit
        #expect(NationalProviderIdentifier(String(wrong)).warning == .wrongCheckDigit, "\(String(wrong))")
      }
    }
  }

  @Test(arguments: [
    ("M23", "M23"), ("M23.2", "M23.2"), (" m23.2 ", "m23.2"), ("S72.001A", "S72.001A"), ("C7A", "C7A"),
    ("M2320", "M2320"),
  ])
  func `a code of the right shape is taken as typed`(typed: String, kept: String) throws {
    #expect(try ICD10Code(typed).text == kept)
  }

  @Test(arguments: [
    "", "M2", "23.2", "MM3", "M23.", "M23.20000", "M2320000", "M23.2.1", "M2-", "É23", "M23 .2", "[23", "knee",
  ])
  func `any other is refused with what to type`(typed: String) {
    #expect(throws: ICD10Problem(typed)) { try ICD10Code(typed) }
    #expect(
      ICD10Problem(typed).message
        == "“\(typed)” is not shaped like an ICD-10 code. Type it like M23.2, or leave it out: the name is enough.")
  }
}
