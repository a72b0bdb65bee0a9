package import Migrations

extension Migration {
  /// The `user_version` this migration leads to: the number its name begins with, 1 for `0001_casebook.sql`.
  package var version: Int { Int(name.prefix { $0.isNumber }) ?? 0 }
}
