extension RecordRequest {
  /// The day it was sent; the latest one, where it was sent again.
  package var sentOn: Day? { history.filter { $0.kind == .sent }.map(\.day).max() }

  /// The first day on which it was sent: a law that counts does not begin anew when it is sent again.
  package var firstSentOn: Day? { history.filter { $0.kind == .sent }.map(\.day).min() }

  /// The day on which its holder had it: as the person said, else the day on which they said so, where that was within
  /// a week of the sending. Later it tells only that they had it by then.
  package var receivedByThemOn: Day? {
    if let said = history.filter({ $0.kind == .receivedByThem }).map(\.day).min() { return said }
    let week = 7
    return acknowledgedOn.flatMap { day in firstSentOn.map { day - $0 <= week } ?? true ? day : nil }
  }

  /// The first day on which its holder said that they have it.
  private var acknowledgedOn: Day? { history.filter { $0.kind == .acknowledged }.map(\.day).min() }

  /// The first day on which they said that it takes longer.
  package var extensionToldOn: Day? { history.filter { $0.kind == .extended }.map(\.day).min() }

  /// The day from which to count when to ask again: when it was sent, else when they had it.
  package var askedOn: Day? { sentOn ?? receivedByThemOn }

  /// The last time that there was news from the holder, or that they were asked again.
  package var lastContact: Day? { history.filter(\.kind.isContact).map(\.day).max() }

  /// What has not come yet.
  package var openItems: [RequestItem] { items.filter { $0.state == .open } }

  /// What was refused, and not set aside.
  package var deniedItems: [RequestItem] { items.filter { $0.state == .denied } }

  /// Whether something is still to come, or was refused and not set aside.
  package var isPending: Bool { items.contains { $0.state == .open || $0.state == .denied } }

  /// What was sent to a doctor's office, and the office has not said that they have it.
  package var unconfirmedItems: [RequestItem] {
    to == .oneself ? [] : items.filter { $0.state == .received }
  }

  /// What was lent, is here, and has to go back by a day.
  package var lentItems: [RequestItem] {
    items.filter { $0.returnBy != nil && ($0.state == .received || $0.state == .confirmed) }
  }

  /// Whether anything in it can still call for a reminder.
  package var needsWatching: Bool { isPending || !unconfirmedItems.isEmpty || !lentItems.isEmpty }
}

extension RequestEventKind {
  /// Whether one heard from the holder, or asked them again: that settles the days to ask again up to it.
  package var isContact: Bool {
    switch self {
    case .receivedByThem, .acknowledged, .chased, .promised, .extended, .partlyReceived, .received, .confirmed, .denied,
      .complained:
      true
    case .sent, .returned, .closed: false
    }
  }
}
