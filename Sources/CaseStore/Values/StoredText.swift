package import CaseModel
package import GRDB

/// A value that the file keeps as text, and that reads it back only when it makes sense.
package protocol StoredText: DatabaseValueConvertible {
  /// Reads what was kept; nil when it is nothing of the kind.
  init?(stored text: String)
  /// The text to keep.
  var storedText: String { get }
}

extension StoredText {
  package var databaseValue: DatabaseValue { storedText.databaseValue }

  package static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    String.fromDatabaseValue(value).flatMap(Self.init(stored:))
  }
}

extension Day: StoredText {
  package init?(stored text: String) { self.init(text) }
  package var storedText: String { iso }
}

extension WallTime: StoredText {
  package init?(stored text: String) { self.init(text) }
  package var storedText: String { iso }
}

extension TreatmentStart: StoredText {
  package init?(stored text: String) { self.init(text) }
  package var storedText: String { description }
}
