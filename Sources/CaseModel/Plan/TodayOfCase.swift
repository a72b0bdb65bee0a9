/// One case as it stands today: the days in words, what is overdue, the one next action, the steps, what is not known.
package struct TodayOfCase: Sendable {
  package let file: Saved<CaseFile>
  package let outlook: Outlook
  package let next: NextAction
  package let steps: [StepStatus]

  /// How a case stands at that time.
  package init(_ picture: CasePicture, _ time: CallTime) {
    file = picture.file
    outlook = Outlook(picture, time)
    next = NextAction.first(for: outlook)
    steps = picture.steps(asOf: time.today)
  }

  /// The days to the treatment and between it and the visit, in whole sentences.
  package var slackWords: String { SlackWords(outlook).sentences }

  package var slackDays: Int? { outlook.picture.slackDays(asOf: outlook.today) }

  package var daysToTreatment: Int? { outlook.picture.daysToTreatment(asOf: outlook.today) }

  package var overdue: [Reminder] { outlook.reminders.items.filter { $0.due.state == .overdue } }

  package var unknown: [String] { outlook.unknown }

  /// What is said of safety where the plan is shown.
  package var safety: [String] {
    SafetyText(
      subject: outlook.picture.subject, situations: Set(file.situations), emergency: file.facts.emergency
    ).short
  }
}

extension TodayOfCase: Comparable {
  /// The more urgent case comes first: the lower rule, then what is overdue, then the earlier day, then the reference.
  package static func < (left: Self, right: Self) -> Bool { left.urgency < right.urgency }

  package static func == (left: Self, right: Self) -> Bool { left.urgency == right.urgency }

  private var urgency: (Int, Int, Day, Reference<CaseFile>) {
    (next.rule, overdue.isEmpty ? 1 : 0, next.day ?? Day(number: .max), file.reference)
  }
}
