import CaseModel
import Terminal

/// Opinions side by side: no winner, no score, and nothing guessed.
struct CompareView: View {
  let title: String
  let comparison: Comparison

  var page: Page {
    let heading = Page.Block.heading("Opinions side by side: \(title) (\(comparison.caseFile))")
    guard !comparison.opinions.isEmpty else {
      return Page([heading, .line("No opinion is noted yet. To note one: casebook opinion add")] + questionBlocks)
    }
    return Page(
      [heading, .fields(comparison.opinions.map(\.field)), .blank] + topicBlocks + questionBlocks + footBlocks)
  }

  /// The topics that somebody spoke on, and one line for all the others.
  private var topicBlocks: [Page.Block] {
    let rows = comparison.spoken.map { Columns.Row($0.facet.words.capitalisedFirst, comparison.cells(of: $0)) }
    let silent = comparison.silent.map(\.words).joined(separator: ", ")
    return [.columns(Columns(headings: comparison.headings, rows: rows, isSpaced: true))]
      + (silent.isEmpty ? [] : [.blank, .line("\(comparison.notAsked): \(silent)")])
  }

  /// Questions with an answer side by side; those that nobody has answered in a list.
  private var questionBlocks: [Page.Block] {
    let answered = comparison.questions.filter { !$0.isOpen }
    let open = comparison.questions.filter(\.isOpen)
    var blocks: [Page.Block] = []
    if let first = answered.first {
      let rows = answered.map { question in
        Columns.Row("\(question.reference) \(question.text)", question.answers.map { $0.text ?? "no answer noted" })
      }
      blocks += [.blank, .heading("Questions and answers")]
      blocks.append(.columns(Columns(headings: first.answers.map(\.name), rows: rows, isSpaced: true)))
    }
    if !open.isEmpty {
      blocks += [.blank, .heading("Questions without an answer yet")]
      blocks.append(.bullets(open.map { "\($0.reference) \($0.text)" }))
    }
    return blocks
  }

  private var footBlocks: [Page.Block] {
    var lines = ["not asked = nothing noted yet. A later opinion is not better because it is later."]
    if comparison.opinions.count == 1 {
      lines.append("This is one opinion so far. To note the next: casebook opinion add")
    } else if comparison.facets.allSatisfy({ $0.answers.allSatisfy(\.relations.isEmpty) }) {
      lines.append("How they compare is yours to say: casebook relation add")
    }
    return [.blank] + lines.map(Page.Block.line)
  }
}
