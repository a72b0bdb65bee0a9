/// Texts that no person would write, the same in every run.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A text of up to so many pieces out of a list.
  mutating func text(of pieces: [String], upTo count: Int) -> String {
    (0..<next(below: count + 1)).map { _ in pieces[next(below: pieces.count)] }.joined()
  }

  /// A text of scalars from everywhere in Unicode, controls and directions more often than others.
  mutating func scalars(upTo count: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<next(below: count + 1) {
      let value = UInt32(next(below: [0xA0, 0x2070, 0x110000][next(below: 3)]))
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }

  /// A number from 0 to below the bound (a linear congruential generator; Knuth's constants for 64 bits).
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
