import CaseModel
import Terminal

/// Several questions that were saved at once, each whole.
struct SavedQuestionsView: View {
  let records: [RecordView]

  var json: JSON { .array(records.map(\.json)) }

  var page: Page {
    let fields = records.map { record in
      Field(record.reference.description, record.entries.first { $0.key == "text" }?.shown ?? "")
    }
    return [.heading("Saved \(records.count) questions"), .fields(fields)]
  }
}
