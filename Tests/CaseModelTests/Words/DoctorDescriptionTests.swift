import CaseModel
import Testing

@Suite struct DoctorDescriptionTests {
  @Test(arguments: [
    ("surgeon, City Hospital", "surgeon, City Hospital | surgeon | City Hospital"),
    (
      "Dr. Example-North, orthopaedic surgeon, Sample Orthopaedics",
      "Dr. Example-North | orthopaedic surgeon | Sample Orthopaedics"
    ),
    ("Dr. Example-North, cardiologist", "Dr. Example-North | cardiologist | -"),
    ("the surgeon", "the surgeon | - | -"),
    ("Example-North, Kim", "Example-North, Kim | - | -"),
    ("Dr. Example-North, Kim", "Dr. Example-North, Kim | - | -"),
    ("surgeon, cardiologist", "surgeon, cardiologist | - | -"),
    ("Dr., City Hospital", "Dr., City Hospital | - | -"),
    ("First doctor", "First doctor | - | -"),
    ("", " | - | -"),
  ])
  func `only what is sure is taken apart`(text: String, expected: String) {
    let read = DoctorDescription(text)
    #expect("\(read.name) | \(read.specialty ?? "-") | \(read.practice ?? "-")" == expected)
  }
}
