/// What can go wrong between the program and its file. It carries facts only; the tool makes the words.
///
/// `detail` is always the technical remark of the system or of SQLite, for a report, never for the person alone.
package enum StoreError: Error, Equatable, Sendable {
  /// The file was written by a newer program: its schema version is above the last one this program knows.
  case newerFile(path: String, fileVersion: Int, programVersion: Int)
  /// The file belongs to another program, or is no database at all.
  case foreignFile(path: String)
  /// The file is a casebook, and what stands in it cannot be read.
  case damagedFile(path: String, detail: String)
  /// The system does not let this person read or write here.
  case notPermitted(path: String, detail: String)
  /// The folder or the file could not be made.
  case cannotCreate(path: String, detail: String)
  /// There is no room left for what was to be written; nothing of it was kept.
  case diskFull(path: String)
  /// The disk failed while reading or writing.
  case inputOutput(path: String, detail: String)
  /// All was written, and the disk failed at the very last step: the change may be there or not after a power failure.
  case uncertain(path: String, detail: String)
  /// Another program held the file for longer than the waiting time of five seconds.
  case busy(path: String)
  /// A rule of the schema refused a value. `table` is nil where SQLite does not name one.
  case brokenRule(table: String?, detail: String)
  /// A fault of the program itself.
  case internalFault(detail: String)
}
