import Migrations

@testable import CaseStore

/// Small histories of a schema for these tests.
enum History {
  /// One table, with a rule of every kind.
  static let first = [Migration(name: "0001_notes.sql", sql: tables)]

  /// The same, and a column more.
  static let second =
    first + [Migration(name: "0002_days.sql", sql: "ALTER TABLE note ADD COLUMN day TEXT; -- a later wish")]

  /// The same again; its last step fails after it has changed something.
  static let broken =
    first + [
      Migration(name: "0002_broken.sql", sql: "CREATE TABLE half (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1);")
    ]

  private static let tables = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE note (
      id INTEGER PRIMARY KEY,
      person INTEGER REFERENCES person (id) ON DELETE RESTRICT,
      text TEXT NOT NULL CHECK (text <> '')
    ) STRICT;
    """
}
