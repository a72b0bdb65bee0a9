extension Array {
  /// The record of that reference, in a list in the order of references; nil where there is none.
  func first<Record>(with reference: AnyReference) -> Element? where Element == Saved<Record> {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].reference.number < reference.number { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].reference.any == reference ? self[low] : nil
  }
}
