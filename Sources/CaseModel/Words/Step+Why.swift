extension Step {
  /// Its number among the five, from 1.
  package var number: Int { position + 1 }

  /// Why it matters, in a line.
  package var why: String {
    switch self {
    case .act: "Good doctors have waiting lists. A place can always be cancelled."
    case .referrals: "Most doctors find a second opinion normal. Somebody who knows can name a good one."
    case .insurance:
      "Ten minutes on the phone can save a surprise bill; some insurers offer a second opinion themselves."
    case .records: "A second doctor sees only what you bring. Offices take weeks, so ask early."
    case .evaluate: "Side by side it shows what both say, where they differ, and what to ask."
    }
  }
}
