import Foundation

/// The commands that only look.
enum Reading {
  /// Those that this program has: the lists of all nouns, one record shown, and the views over everything.
  static func commands(in home: Home) throws -> [[String]] {
    let tree = try CommandTree(of: home)
    let views = ["today", "remind", "timeline", "compare", "search"].filter { tree.names.contains([$0]) }
      .map { $0 == "search" ? [$0, "example"] : [$0] }
    let lists = tree.names.filter { $0.last == "list" }
    return [[]] + views + lists + [["doctor", "show", "D1"]]
  }
}
