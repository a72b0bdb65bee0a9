import Foundation
import TestSupport
import Testing

/// A casebook in which every text that can be typed is hostile.
enum HostileHome {
  /// What each command needs beside the one option that is tried.
  static let commands: [(words: [String], needed: [String: String])] = [
    (["start"], ["person": "Sam", "title": "Hip", "situation": "surgery", "doctor": "Dr. Example-North"]),
    (["doctor", "add"], ["name": "Dr. Example-East"]),
    (["person", "add"], ["name": "Kim", "relation": "child"]),
    (["person", "edit", "P1"], [:]),
    (["case", "edit", "C1"], [:]),
    (["consultation", "add"], ["doctor": "D1", "role": "candidate"]),
    (["credential", "add"], ["doctor": "D1", "source": "register"]),
    (["appointment", "add"], ["doctor": "D1"]),
    (["visit", "log"], ["doctor": "D1", "said": "Nothing new."]),
    (["diagnosis", "add"], ["name": "tear"]),
    (["opinion", "add"], ["doctor": "D1", "diagnosis": "tear"]),
    (["question", "add"], ["text": "Can it wait?"]),
    (["question", "answer", "Q1"], ["doctor": "D1", "text": "Yes."]),
    (["request", "add"], ["from": "Sample Imaging", "to": "self", "item": "report:MRI"]),
    (["request", "chase", "R1"], [:]),
    (["request", "deny", "R1"], [:]),
    (["insurance", "policy", "add"], ["payer": "insurance"]),
    (["insurance", "note", "add"], ["topic": "coverage"]),
    (["insurance", "skip"], ["topic": "cost", "reason": "paid"]),
    (["treatment", "add"], ["name": "rest"]),
    (["note", "add"], ["text": "Slept badly."]),
    (["task", "add"], ["text": "Ring."]),
    (["step", "skip", "insurance"], ["reason": "paid"]),
    (["decision", "add"], ["choice": "undecided"]),
  ]
  /// Options that every command has; they are tried by themselves.
  static let shared: Set = ["db", "case", "as-of", "color"]

  /// A casebook in which each option of each command has been given the hostile text once.
  static func filled() throws -> Home {
    let home = try Home()
    try home.open()
    let tree = try CommandTree(of: home)
    var kept = 0
    for (words, needed) in commands {
      let named = words.filter { $0.first?.isUppercase != true }
      let options = try #require(tree.options[named] ?? tree.options[named.dropLast()], "\(words)")
      for option in options where !shared.contains(option) {
        let values = needed.merging([option: option == "item" ? "report:" + Hostile.text : Hostile.text]) { $1 }
        let result = try home.run(
          words + values.flatMap { ["--" + $0, $1] } + ["--case", "C1", "--as-of", "2026-11-05", "--no-input"])
        #expect(Hostile.scalars(in: result.out + result.err) == [], "\(words) --\(option)")
        if result.code == 0 { kept += 1 }
      }
    }
    #expect(kept > 60, "most options take any text")
    return home
  }

  /// One command for each record that is there, to show it.
  static func references(in home: Home) throws -> [[String]] {
    try CommandTree(of: home).names.filter { $0.last == "list" }.flatMap { list -> [[String]] in
      let listed = try home.run(list + ["--json"])
      let records = try JSONSerialization.jsonObject(with: Data(listed.out.utf8)) as? [[String: Any]] ?? []
      return records.compactMap { $0["ref"] as? String }.map { list.dropLast() + ["show", $0] }
    }
  }
}
