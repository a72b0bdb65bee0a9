/// Step 4: every record that was asked for is where it is needed, or set aside with a reason.
struct RecordsProgress: StepProgress {
  let picture: CasePicture

  var isDone: Bool { isStarted && picture.roundItems.allSatisfy { $0.standing == .settled } }

  var isStarted: Bool { !picture.roundRequests.isEmpty }

  var missing: [String] {
    guard isStarted else { return ["No records asked for yet."] }
    return picture.roundItems.compactMap { entry in
      let name = "\(entry.item.description) (\(entry.request.reference), \(entry.request.from))"
      return switch entry.standing {
      case .missing: "Not here yet: \(name)."
      case .unconfirmed: "Sent, but the new office has not said they have it: \(name)."
      case .denied: "Refused: \(name)."
      case .settled: nil
      }
    }
  }
}
