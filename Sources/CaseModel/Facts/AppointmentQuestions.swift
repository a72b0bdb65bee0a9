/// Questions to take to a doctor, in our own wording; the first is always how long one can safely wait.
///
/// Source of the topics: AHRQ's questions before surgery and the facets opinions are compared on, as of 2026-11.
package enum AppointmentQuestions {
  /// The questions for a case, in the order to ask them.
  package static func questions(for subject: Subject, situations: Set<Situation>) -> [String] {
    waiting(subject) + anyCase
      + (situations.contains(.surgery) ? operation : [])
      + (situations.contains(.treatmentNotWorking) ? ["Why might the treatment so far not have helped?"] : [])
      + closing
  }

  /// Asked of the first doctor at once, whatever else is known.
  package static func waiting(_ subject: Subject) -> [String] {
    [
      "How long can \(subject.spoken) safely wait? Please put that in writing.",
      "What should bring \(subject.relation == .oneself ? "me" : "us") back sooner?",
    ]
  }

  private static let anyCase = [
    "What do you think it is, and how sure are you?",
    "What does that rest on? Which tests and pictures have you seen yourself?",
    "What else could it be? Which test would tell?",
    "How serious is it now?",
    "What do you advise, and why?",
    "What else could be done?",
    "How much does it help, and how many people does it help?",
    "What can go wrong, and how often does it?",
    "What happens if we wait, or do nothing?",
  ]

  private static let operation = [
    "What exactly is done in this operation?",
    "How many of these have you done?",
    "Where is it done, and with which anaesthesia?",
    "Where could another doctor look at this too?",
  ]

  private static let closing = [
    "How long until daily life is normal again, and what help is needed?",
    "What will it cost?",
    "What comes next, and whom can we call?",
  ]
}
