/// One thing worth having at a second opinion, in words for somebody new to all this.
package struct ChecklistLine: Hashable, Sendable {
  /// What kind of thing a request would ask for.
  package let kind: ItemKind
  /// What it is: `Laboratory results, with their dates`.
  package let name: String
  /// Whom to ask for it, or why it matters.
  package let hint: String
  /// Written or brought by the person; no office is asked for it.
  package let isOwnWork: Bool

  init(_ kind: ItemKind, _ name: String, _ hint: String, isOwnWork: Bool = false) {
    self.kind = kind
    self.name = name
    self.hint = hint
    self.isOwnWork = isOwnWork
  }
}
