import CaseStore

/// What the person has answered and the command has not saved yet.
struct PendingDraft {
  /// Forgets it, in the transaction that saves the answers.
  let forget: (Ledger) throws -> Void
  /// Keeps it for the next time, because saving failed.
  let keep: () throws -> Void
}
