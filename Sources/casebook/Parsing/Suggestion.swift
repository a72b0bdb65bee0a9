/// The word that somebody most likely meant by a misspelt one.
enum Suggestion {
  /// The nearest of some words; nil where none is near enough to be meant.
  static func nearest(to typed: String, among words: [String]) -> String? {
    let wanted = typed.lowercased()
    if let longer = words.first(where: { $0.hasPrefix(wanted) && wanted.count > 1 }) { return longer }
    let allowed = max(1, wanted.count / 3)
    let near = words.map { (word: $0, distance: distance(wanted, $0)) }.filter { $0.distance <= allowed }
    return near.min { $0.distance < $1.distance }?.word
  }

  /// How many letters must be put in, taken out, changed, or swapped with their neighbour to make one word of the other.
  static func distance(_ one: String, _ other: String) -> Int {
    let from = Array(one)
    let to = Array(other)
    var rows = [Array(0...to.count)]
    for row in 1..<(from.count + 1) {
      var line = [row]
      for column in 1..<(to.count + 1) {
        let change = rows[row - 1][column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1)
        var best = min(change, rows[row - 1][column] + 1, line[column - 1] + 1)
        if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
          best = min(best, rows[row - 2][column - 2] + 1)
        }
        line.append(best)
      }
      rows.append(line)
    }
    return rows[from.count][to.count]
  }
}
