/// The words that the lines of the plan are made of, true of the person of the case.
struct PlanWords: Sendable {
  let picture: CasePicture
  let today: Day

  var subject: Subject { picture.subject }

  /// `the operation`, `Mia's treatment`.
  var treatment: String { picture.treatmentName }

  /// `second opinion`.
  var opinion: String { picture.soughtOpinion }

  /// `second visit`.
  var visit: String { "\(picture.soughtNumber) visit" }

  /// `I` or `we`, for what is said on the telephone.
  var we: String { subject.spokenTogether }

  /// `my`, `Mia's`: whose records are asked for, on the telephone.
  var whose: String { subject.relation == .oneself ? "my" : "\(subject.spokenObject)'s" }

  /// The option that names the case, for a command that names nothing else of it.
  var inCase: String { "--case \(picture.file.reference)" }

  /// `Fri 27 Nov`; with its year where it lies far off.
  func day(_ day: Day) -> String { day.near(today) }

  func name(_ doctor: Reference<Doctor>) -> String { picture.name(of: doctor) }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  static func uncapitalised(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// `a, b and c`.
  static func listed(_ texts: [String], _ last: String = "and") -> String {
    guard let final = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " \(last) \(final)"
  }
}
