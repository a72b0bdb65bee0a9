/// The person left in the middle of an answer: what was typed of it is not lost.
struct Unfinished: Error {
  /// What was typed so far, as the values it would have become.
  let values: [String]
  /// How the person left.
  let interruption: Interruption
}
