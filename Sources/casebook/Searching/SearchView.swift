import CaseModel
import CaseStore
import Terminal

/// What a search found: for each record its day, its case, and the words where they stand.
struct SearchView: View {
  let typed: String
  let answer: SearchAnswer
  /// The titles of the cases, where hits may lie in several, so that each says in which.
  let titles: [Reference<CaseFile>: String]
  let today: Day

  var json: JSON {
    .array(
      answer.hits.map { hit in
        [
          "ref": .string(hit.reference.description), "kind": .string(hit.reference.kind.code),
          "case": JSON(hit.caseFile?.description), "on": JSON(hit.on?.iso), "text": .string(hit.excerpt.text),
        ]
      })
  }

  var page: Page {
    guard !answer.hits.isEmpty else { return [.line("Nothing found for “\(typed)”.")] }
    return [.fields(answer.hits.map { Field($0.reference.description, words(of: $0)) })]
  }

  /// What is said beside the answer: that there is more, and where.
  var remarks: [String] {
    var lines: [String] = []
    if answer.hasMore {
      lines.append("Only the newest \(answer.hits.count) are shown; there are more. Another word narrows it.")
    }
    let files = answer.closed.keys.sorted()
    if let first = files.first {
      let count = answer.closed.values.reduce(0, +)
      let options = files.count == 1 ? "--case \(first)" : "--case with one of \(files.listed)"
      let start = count < SearchAnswer.countedAtMost ? "" : "At least "
      lines.append("\(start)\(count) more in closed cases: add \(options)")
    }
    return lines
  }

  /// First what it is, then the text: `visit, Thu 10 Dec 2026, 2 days ago · Knee`.
  private func words(of hit: SearchHit) -> String {
    let what = [hit.reference.kind.words, hit.on?.echo(today: today)].compactMap(\.self).joined(separator: ", ")
    let title = hit.caseFile.flatMap { titles[$0] }
    let lines = DisplayText.sanitise(hit.excerpt.shown).split(separator: "\n")
    return [what, title].compactMap(\.self).joined(separator: " · ") + "\n" + lines.joined(separator: " · ")
  }
}

extension [Reference<CaseFile>] {
  /// The first few by name: `C2, C5, C7, …`.
  fileprivate var listed: String {
    prefix(5).map(\.description).joined(separator: ", ") + (count > 5 ? ", …" : "")
  }
}
