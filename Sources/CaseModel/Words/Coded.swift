/// A choice that is kept as a code word and printed in a person's words.
///
/// The raw value stands in options, JSON and the file, and is never changed once released.
package protocol Coded: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What is printed for it.
  var words: String { get }
}
