/// What a person has answered and the command has not saved yet.
struct PendingDraft {
  /// The draft it becomes when saving fails, and that is forgotten when saving succeeds.
  let key: DraftKey
  /// Keeps it as that draft.
  let keep: () throws -> Void
}
