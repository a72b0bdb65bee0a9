import CaseModel
import Terminal

/// What happened in a case, day by day.
struct TimelineView: View {
  let title: String
  let timeline: CaseModel.Timeline
  let today: Day

  var json: JSON {
    .array(
      timeline.entries.map { entry in
        [
          "on": JSON(entry.on?.iso), "kind": .string(entry.reference.kind.code),
          "ref": .string(entry.reference.description), "what": .string(entry.what),
          "case": .string(timeline.caseFile.description),
        ]
      })
  }

  var page: Page {
    let days = timeline.days.flatMap { day, entries -> [Page.Block] in
      [
        .blank, .heading(day?.echo(today: today) ?? "No day known"),
        .fields(entries.map { Field($0.reference.description, $0.what) }),
      ]
    }
    return Page([.heading("What happened: \(title) (\(timeline.caseFile))")] + days)
  }
}
