/// What a command is going to do with the file.
package enum Access: Sendable {
  /// Look only: no byte of the file changes.
  case reading
  /// Look and change: the file is made where there is none.
  case writing
}
