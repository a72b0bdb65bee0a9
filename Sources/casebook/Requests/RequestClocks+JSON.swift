import CaseModel
import Terminal

extension RequestClocks {
  /// The days, for programs.
  var json: JSON {
    [
      "chase": .array(chase.map { .string($0.iso) }),
      "legal": JSON(legal?.day.iso),
      "legalEstimated": .bool(legal?.estimated ?? false),
      "legalExtended": .bool(legal?.extended ?? false),
      "lateExtension": .bool(legal?.lateExtension ?? false),
      "legalSource": JSON(legal?.source),
      "needBy": JSON(needBy?.iso),
      "nextChase": JSON(nextChase?.iso),
      "promised": JSON(promised?.iso),
    ]
  }
}

extension RequestItem {
  /// One item, for programs.
  var json: JSON {
    [
      "number": .int(number),
      "kind": .string(kind.rawValue),
      "description": .string(description),
      "state": .string(state.rawValue),
      "receivedOn": JSON(receivedOn?.iso),
      "confirmedOn": JSON(confirmedOn?.iso),
      "returnBy": JSON(returnBy?.iso),
      "returnedOn": JSON(returnedOn?.iso),
      "tracking": JSON(tracking),
      "reason": JSON(reason),
    ]
  }
}

extension RequestEvent {
  /// One line of the history, for programs.
  var json: JSON {
    [
      "kind": .string(kind.rawValue),
      "on": .string(day.iso),
      "until": JSON(until?.iso),
      "items": .array(items.map(JSON.int)),
      "note": JSON(note),
    ]
  }
}
