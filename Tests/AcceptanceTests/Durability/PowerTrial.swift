import Foundation
import TestSupport

/// A change recorded step by step, and its power failures.
struct PowerTrial {
  let steps: [DiskStep]
  private let power: LostPower
  private let old: Contents
  private let new: Contents

  /// Does the change in the home itself, which is afterwards as it comes to.
  init(_ home: Home, _ program: String, _ arguments: [String], input: String) throws {
    old = try Contents(of: home.casebook)
    let files = try home.listing().reduce(into: [String: [UInt8]]()) { files, name in
      files[name] = try Array(Data(contentsOf: URL(fileURLWithPath: home.folder + "/" + name)))
    }
    let trace = try Strace(home: home).bytes(of: program, arguments, input: input)
    new = try Contents(of: home.casebook)
    steps = DiskStep.all(in: trace, folder: home.folder)
    power = LostPower(files: files, steps: steps)
  }

  /// Lets the power fail behind every step, and looks at what is left.
  ///
  /// - Returns: the failures after which the casebook was neither as before nor as after the change, and whether it was
  ///   ever as after it.
  func run() throws -> (broken: [String], states: Set<Bool>) {
    var random = Repeatable(state: 7)
    var broken: [String] = []
    var states: Set<Bool> = []
    for count in 0...steps.count {
      let some = (0..<3).map { _ in Set(steps.indices.filter { _ in random.next() % 2 == 0 }) }
      for kept in [Set<Int>(), Set(steps.indices)] + some {
        let isSaved = steps[..<count].contains { if case .answer = $0 { true } else { false } }
        switch try look(at: power.files(after: count) { kept.contains($0) }) {
        case old where !isSaved: states.insert(false)
        case new: states.insert(true)
        default: broken.append("after step \(count) of \(steps.count)")
        }
      }
    }
    return (broken, states)
  }

  /// What a casebook holds after such a failure; nil for a damaged one.
  private func look(at files: [String: [UInt8]]) throws -> Contents? {
    let home = try Home()
    try FileManager.default.createDirectory(atPath: home.folder, withIntermediateDirectories: true)
    for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: home.folder + "/" + name)) }
    do { return try Contents(of: home.casebook) } catch { return nil }
  }
}

/// Numbers that look random and are the same each time.
struct Repeatable: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
