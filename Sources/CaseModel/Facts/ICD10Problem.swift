/// A text that has not the shape of an ICD-10 code.
package struct ICD10Problem: Error, Hashable, Sendable {
  /// As typed.
  package let text: String

  /// The problem with what was typed.
  package init(_ text: String) {
    self.text = text
  }

  /// What is wrong, and what to type instead.
  package var message: String {
    "“\(text)” is not shaped like an ICD-10 code. Type it like M23.2, or leave it out: the name is enough."
  }
}
