import GRDB

extension StoreError {
  /// Runs what talks to SQLite and lets nothing but ``StoreError`` out.
  static func translating<Value>(path: String, _ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw translation(of: error, path: path) ?? .internalFault(detail: "\(type(of: error))")
    }
  }

  /// What an error of GRDB means; nil for one that is none of GRDB's, such as a refusal by the store itself.
  ///
  /// A row that cannot be decoded is not quoted: its text would carry what the person wrote.
  static func translation(of error: any Error, path: String) -> StoreError? {
    switch error {
    case let error as StoreError: error
    case let error as DatabaseError: StoreError(error, path: path)
    case is RowDecodingError: .damagedFile(path: path, detail: "a stored value is not of its kind")
    default: nil
    }
  }
}
