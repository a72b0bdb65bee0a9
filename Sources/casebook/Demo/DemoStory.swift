import CaseModel

/// The sample case, as the command lines that somebody might have typed, each on its day. Everybody in it is invented.
enum DemoStory {
  /// A command line, and the day it was typed on.
  struct Line {
    let day: String
    let words: [String]

    init(_ day: String, _ words: String...) {
      self.day = day
      self.words = words
    }
  }

  /// The day on which the records are one day late.
  static let lateDay = "2026-11-28"

  /// From the news to the promise that the records desk gave.
  static let untilLate = [
    Line(
      "2026-11-03", "start", "--title", "Sample case: a knee", "--situation", "surgery", "--jurisdiction", "us",
      "--doctor", "Dr. Example-North", "--specialty", "orthopaedic surgeon", "--told-on", "2026-11-02", "--diagnosis",
      "medial meniscus tear", "--certainty", "likely", "--treatment", "arthroscopic partial meniscectomy",
      "--treatment-start", "2026-12-16", "--safe-by", "2027-02-02"),
    Line("2026-11-03", "doctor", "edit", "D1", "--practice", "Sample Orthopaedics", "--phone", "555-0101"),
    Line(
      "2026-11-04", "doctor", "add", "--name", "Dr. Example-South", "--specialty", "sports medicine", "--practice",
      "Specimen Clinic", "--phone", "555-0102"),
    Line(
      "2026-11-04", "consultation", "add", "--doctor", "D2", "--role", "second", "--found-via", "friend", "--state",
      "waitlisted", "--offered-on", "2026-12-22", "--independent", "yes", "--in-network", "yes"),
    Line(
      "2026-11-04", "credential", "add", "--doctor", "D2", "--source", "certificationmatters.org", "--on", "2026-11-04",
      "--result", "listed"),
    Line(
      "2026-11-04", "insurance", "policy", "add", "--payer", "insurance", "--insurer", "Sample Health", "--phone",
      "555-0103"),
    Line(
      "2026-11-04", "insurance", "note", "add", "--at", "2026-11-04 14:10", "--representative", "K.", "--reference",
      "CALL-0411", "--topic", "coverage", "--topic", "programme", "--topic", "referral", "--topic", "network",
      "--topic", "cost", "--answer", "covered; no programme of its own; no referral; in network; copay 40"),
    Line(
      "2026-11-05", "request", "add", "--from", "Sample Orthopaedics", "--phone", "555-0104", "--to", "self",
      "--method", "portal", "--item", "images:MRI of the left knee", "--item", "report:MRI report", "--item",
      "notes:Consult notes", "--sent", "2026-11-05", "--need-by", "2026-12-08"),
    Line("2026-11-05", "question", "add", "--text", "What happens if I do nothing for three months?"),
    Line("2026-11-06", "request", "acknowledge", "R1", "--on", "2026-11-06"),
    Line(
      "2026-11-10", "appointment", "add", "--doctor", "D2", "--at", "2026-12-10 09:30", "--time-zone",
      "America/New_York", "--minutes", "40", "--cancel-by", "2026-12-08"),
    Line("2026-11-20", "request", "chase", "R1", "--on", "2026-11-20", "--until", "2026-11-27"),
  ]

  /// From the records to the decision.
  static let untilDecided = [
    Line("2026-12-02", "request", "receive", "R1", "--on", "2026-12-02", "--item", "2", "--item", "3"),
    Line("2026-12-08", "request", "receive", "R1", "--on", "2026-12-08"),
    Line(
      "2026-12-10", "visit", "log", "--doctor", "D2", "--on", "2026-12-10", "--said",
      "A worn tear with early arthritis. Physiotherapy first; an operation only if the knee locks."),
    Line(
      "2026-12-10", "opinion", "add", "--doctor", "D2", "--on", "2026-12-10", "--diagnosis",
      "degenerative tear with early arthritis", "--certainty", "likely", "--basis", "has seen the images itself",
      "--treatment", "12 weeks of physiotherapy first, operation only if the knee locks", "--if-we-wait", "low risk"),
    Line(
      "2026-12-12", "relation", "add", "--opinion", "O2", "--facet", "diagnosis", "--relation", "refined", "--cause",
      "different-reading"),
    Line(
      "2026-12-12", "relation", "add", "--opinion", "O2", "--facet", "treatment", "--relation", "different", "--cause",
      "different-experience"),
    Line(
      "2026-12-12", "question", "answer", "Q1", "--doctor", "D2", "--text",
      "Little is likely to change; come back at once if the knee locks."),
    Line("2026-12-12", "decision", "add", "--choice", "stay-with-new", "--doctor", "D2"),
  ]
}
