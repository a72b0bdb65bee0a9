import GRDB
package import Migrations

extension Connection {
  /// A new casebook that lives in memory and is gone with its connection: for tests and trials.
  ///
  /// - Throws: ``StoreError``, where the migrations do not run.
  package static func inMemory(migrations: [Migration] = Migration.all) throws(StoreError) -> Connection {
    let path = ":memory:"
    return try StoreError.translating(path: path) {
      let settings = ConnectionSettings(path: path, access: .writing, latest: Migrator.latest(migrations))
      let queue = try settings.connect()
      let notice = try Migrator(path: path, migrations: migrations).run(in: queue)
      return Connection(path: path, queue: queue, notices: [notice].compactMap(\.self))
    }
  }
}
