package import Migrations

/// The place where a casebook is, or will be.
package struct CasebookFile: Equatable, Sendable {
  /// As the person gave it: absolute or relative to the working folder, a symbolic link or not.
  package let path: String

  package init(path: String) {
    self.path = path
  }
}

extension CasebookFile {
  /// The bytes `Csbk`, kept in the header of every casebook so that a file of another program is told apart.
  package static let applicationID: Int32 = 0x4373_626B

  /// Opens the casebook, bringing an older one up to date first.
  ///
  /// - Parameters:
  ///   - access: `.reading` changes no byte of an up-to-date file; `.writing` makes the file, and its folder, where there is none.
  ///   - migrations: the history of the schema, oldest first.
  /// - Returns: nil for reading where there is no casebook yet: no file, or an empty one.
  /// - Throws: ``StoreError``.
  package func open(_ access: Access, migrations: [Migration] = Migration.all) throws(StoreError) -> Connection? {
    let opening = Opening(path: try FilePlace(following: path).path, migrations: migrations)
    switch access {
    case .reading: return try opening.forReading()
    case .writing: return try opening.forWriting()
    }
  }
}
