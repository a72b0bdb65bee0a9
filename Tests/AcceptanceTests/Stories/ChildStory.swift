/// The days of the story of a child's unclear diagnosis, as a parent enters them with options.
struct ChildStory {
  let notebook: Notebook

  /// Enters everything up to and with one of its ten parts. `isExtended`: whether the holder wrote that it needs longer.
  init(through last: Int, isExtended: Bool = true) throws {
    notebook = try Notebook(timeZone: "Europe/London")
    for part in 2...last where part != 6 || isExtended { try enter(part) }
  }

  /// The first part, the visit of 9 October, is entered when the case is opened.
  private func enter(_ part: Int) throws {
    switch part {
    case 2: try opened()
    case 3: try named()
    case 4: try requestedByTransfer()
    case 5: try requestedForOneself()
    case 6: try extended()
    case 7: try booked()
    case 8: try received()
    case 9: try seen()
    default: try decided()
    }
  }

  private func opened() throws {
    try notebook.enter(
      "2026-10-12", "start", "--person", "Robin Sample", "--relation", "child", "--title", "Joint pain", "--situation",
      "child", "--situation", "unclear-diagnosis", "--doctor", "Dr. Specimen-East", "--specialty",
      "general paediatrics",
      "--told-on", "2026-10-09", "--diagnosis", "joint pain, cause unclear", "--certainty", "unclear", "--treatment",
      "wait and see", "--jurisdiction", "uk")
    try notebook.enter(
      "2026-10-12", "person", "edit", "Robin Sample", "--born", "2019-05-04", "--signer", "Kim Sample", "--signs-until",
      "2037-05-04", "--authority", "parent")
  }

  private func named() throws {
    try notebook.enter(
      "2026-10-13", "doctor", "add", "--name", "Dr. Specimen-West", "--specialty", "paediatric rheumatology",
      "--practice", "Example Hospital")
    try notebook.enter(
      "2026-10-13", "consultation", "add", "--doctor", "Specimen-West", "--role", "second", "--found-via", "other")
    try notebook.enter("2026-10-13", "appointment", "add", "--doctor", "Specimen-West", "--state", "requested")
  }

  private func requestedByTransfer() throws {
    try notebook.enter(
      "2026-10-14", "request", "add", "--from", "Sample Children's Centre", "--to", "Specimen-West", "--item",
      "labs:blood tests", "--item", "notes:consult notes", "--item", "other:growth chart", "--sent", "2026-10-14",
      "--received-by-them", "2026-10-14")
  }

  private func requestedForOneself() throws {
    try notebook.enter(
      "2026-10-31", "request", "add", "--from", "Model Imaging", "--to", "self", "--item", "images:X-ray images",
      "--item", "report:X-ray report", "--sent", "2026-10-30", "--received-by-them", "2026-10-31")
  }

  private func extended() throws {
    try notebook.enter("2026-11-06", "request", "extend", "R1", "--on", "2026-11-06")
  }

  private func booked() throws {
    try notebook.enter(
      "2026-11-20", "appointment", "edit", "A1", "--state", "booked", "--at", "2027-01-14 11:00", "--time-zone",
      "Europe/London")
  }

  private func received() throws {
    try notebook.enter("2026-11-27", "request", "receive", "R2", "--on", "2026-11-27")
    try notebook.enter(
      "2027-01-08", "request", "confirm", "R1", "--on", "2027-01-08", "--item", "1", "--item", "2")
  }

  private func seen() throws {
    try notebook.enter(
      "2027-01-14", "visit", "log", "--doctor", "Specimen-West", "--on", "2027-01-14", "--appointment", "A1", "--said",
      "-", input: "Oligoarticular juvenile idiopathic arthritis, likely.")
    try notebook.enter(
      "2027-01-14", "opinion", "add", "--doctor", "Specimen-West", "--on", "2027-01-14", "--how", "visit",
      "--diagnosis",
      "oligoarticular juvenile idiopathic arthritis", "--certainty", "likely", "--treatment",
      "an eye examination within weeks and a joint injection")
    try notebook.enter("2027-01-14", "opinion", "edit", "O1", "--follow-up", "come back in three months")
  }

  private func decided() throws {
    try notebook.enter("2027-01-20", "decision", "add", "--choice", "combine", "--on", "2027-01-20")
  }
}
