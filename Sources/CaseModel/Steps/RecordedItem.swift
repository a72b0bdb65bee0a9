/// One item of a request that counts in this round, with its place.
package struct RecordedItem: Hashable, Sendable {
  package let request: Saved<RecordRequest>
  package let item: RequestItem

  /// How far it is from lying where it is needed.
  package var standing: ItemStanding {
    switch item.state {
    case .open: .missing
    case .denied: .denied
    case .received: request.to == .oneself ? .settled : .unconfirmed
    case .confirmed, .returned, .closed: .settled
    }
  }
}
