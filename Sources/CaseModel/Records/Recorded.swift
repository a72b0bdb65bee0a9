/// A kind of record a casebook keeps: it has references of its own, and says what it is called.
package protocol Recorded: Hashable, Sendable {
  /// The kind that the letter of its references stands for.
  static var kind: RecordKind { get }
}
