package import CaseModel
package import GRDB

/// How one kind of record lies in the file: its table, its columns, and the rows of other tables that belong to it.
package protocol Stored: Recorded {
  /// The name of the table; its key is always `id`.
  static var table: String { get }

  /// Reads one row of the table, without what lies in other tables.
  init(row: Row) throws

  /// The columns to keep, in the order of the table, without `id`.
  var columns: StoredColumns { get }

  /// The case it lies in; nil for what all cases share.
  var caseReference: Reference<CaseFile>? { get }

  /// The day it stands under in the timeline and in a search.
  var day: Day? { get }

  /// Every text in it that a search should find.
  var wording: [String?] { get }

  /// Reads what lies in other tables, for all records of the table that meet a condition on its columns.
  static func attachParts(to records: inout [Int: Self], where condition: SQL, in database: Database) throws

  /// Keeps what lies in other tables, in place of what lay there.
  func keepParts(of number: Int, in database: Database) throws
}

extension Stored {
  package static func attachParts(to records: inout [Int: Self], where condition: SQL, in database: Database) throws {}
  package func keepParts(of number: Int, in database: Database) throws {}
}
