import Foundation

extension StoreError {
  /// The translation of a failed system call by its `errno`.
  init(systemError code: Int32, path: String) {
    let detail = String(cString: strerror(code))
    switch code {
    case EACCES, EPERM, EROFS: self = .notPermitted(path: path, detail: detail)
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    default: self = .inputOutput(path: path, detail: detail)
    }
  }

  /// The translation, by its `errno`, of a system call that was to make a folder or a file: all but missing rights is
  /// "cannot create".
  init(creatingFailed code: Int32, path: String) {
    switch StoreError(systemError: code, path: path) {
    case .notPermitted(let path, let detail): self = .notPermitted(path: path, detail: detail)
    default: self = .cannotCreate(path: path, detail: String(cString: strerror(code)))
    }
  }
}
