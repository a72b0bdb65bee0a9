/// The days of the story of a knee operation, as somebody enters them with options.
struct KneeStory {
  let notebook: Notebook

  /// Enters everything up to and with one of its eleven parts. `isReceiptKnown`: whether the records desk said when it had the request.
  init(through last: Int, isReceiptKnown: Bool = true) throws {
    notebook = try Notebook(timeZone: "America/New_York")
    for part in 2...last { try enter(part, isReceiptKnown) }
  }

  /// The first part, the visit of 2 November, is entered when the case is opened.
  private func enter(_ part: Int, _ isReceiptKnown: Bool) throws {
    switch part {
    case 2: try opened()
    case 3: try secondDoctor()
    case 4: try requested(isReceiptKnown)
    case 5: try booked()
    case 6: try letterCame()
    case 7: try chased()
    case 8: try reportCame()
    case 9: try discCame()
    case 10: try seen()
    default: try decided()
    }
  }

  private func opened() throws {
    try notebook.enter(
      "2026-11-03", "start", "--person", "Sam Sample", "--relation", "self", "--title", "Knee", "--situation",
      "surgery",
      "--doctor", "Dr. Example-North", "--specialty", "orthopaedic surgeon", "--told-on", "2026-11-02", "--diagnosis",
      "medial meniscus tear", "--certainty", "likely", "--treatment", "arthroscopic partial meniscectomy",
      "--treatment-start", "2026-12-16", "--safe-by", "2027-02-02", "--jurisdiction", "us")
    try notebook.enter("2026-11-03", "doctor", "edit", "Example-North", "--practice", "Sample Orthopaedics")
  }

  private func secondDoctor() throws {
    let day = "2026-11-04"
    try notebook.enter(
      day, "doctor", "add", "--name", "Dr. Example-South", "--specialty", "sports medicine", "--practice",
      "Specimen Clinic")
    try notebook.enter(
      day, "consultation", "add", "--doctor", "Example-South", "--role", "second", "--found-via", "friend", "--state",
      "waitlisted", "--offered-on", "2026-12-22", "--independent", "yes")
    try notebook.enter(
      day, "credential", "add", "--doctor", "Example-South", "--source", "certificationmatters.org", "--on", day,
      "--result", "listed")
    try notebook.enter(day, "insurance", "policy", "add", "--payer", "insurance", "--insurer", "Sample Mutual")
    try notebook.enter(
      day, "insurance", "note", "add", "--at", "2026-11-04 14:10", "--representative", "K.", "--reference", "CALL-0411",
      "--topic", "coverage", "--topic", "programme", "--topic", "referral", "--topic", "network", "--topic", "cost",
      "--doctor", "Example-South", "--answer", "-", "--promised", "all that in writing", "--promised-by", "2026-11-11",
      input: "A second opinion is covered. No programme of its own, no referral, in network, specialist copay 40.")
  }

  private func requested(_ isReceiptKnown: Bool) throws {
    try notebook.enter(
      "2026-11-05", "request", "add", "--from", "Sample Orthopaedics", "--to", "self", "--item",
      "images:MRI images (DICOM)", "--item", "report:MRI report", "--item", "notes:consult notes", "--method", "portal",
      "--sent", "2026-11-05", "--need-by", "2026-12-08")
    if isReceiptKnown { try notebook.enter("2026-11-06", "request", "acknowledge", "R1", "--on", "2026-11-06") }
  }

  private func booked() throws {
    try notebook.enter(
      "2026-11-10", "appointment", "add", "--doctor", "Example-South", "--at", "2026-12-10 09:30", "--time-zone",
      "America/New_York", "--minutes", "40", "--state", "booked", "--cancel-by", "2026-12-08")
  }

  private func letterCame() throws {
    try notebook.enter("2026-11-16", "insurance", "note", "kept", "N1", "--on", "2026-11-16")
  }

  private func chased() throws {
    try notebook.enter(
      "2026-11-20", "request", "chase", "R1", "--on", "2026-11-20", "--until", "2026-11-27", "--note", "by phone")
  }

  private func reportCame() throws {
    try notebook.enter("2026-12-02", "request", "receive", "R1", "--on", "2026-12-02", "--item", "2", "--item", "3")
  }

  private func discCame() throws {
    try notebook.enter("2026-12-08", "request", "receive", "R1", "--on", "2026-12-08")
  }

  private func seen() throws {
    try notebook.enter(
      "2026-12-10", "visit", "log", "--doctor", "Example-South", "--on", "2026-12-10", "--appointment", "A1", "--said",
      "-", input: "Degenerative tear with early arthritis. Physiotherapy first.")
    try notebook.enter(
      "2026-12-10", "opinion", "add", "--doctor", "Example-South", "--on", "2026-12-10", "--how", "visit",
      "--diagnosis", "degenerative tear with early arthritis", "--certainty", "likely", "--basis",
      "has seen the images itself", "--treatment",
      "12 weeks of physiotherapy first, operation only if the knee locks", "--if-we-wait", "low risk")
  }

  private func decided() throws {
    try notebook.enter(
      "2026-12-12", "relation", "add", "--opinion", "O2", "--facet", "diagnosis", "--relation", "refined", "--cause",
      "different-reading")
    try notebook.enter(
      "2026-12-12", "relation", "add", "--opinion", "O2", "--facet", "treatment", "--relation", "different", "--cause",
      "different-experience")
    try notebook.enter(
      "2026-12-12", "decision", "add", "--choice", "stay-with-new", "--doctor", "Example-South", "--on", "2026-12-12")
  }
}
