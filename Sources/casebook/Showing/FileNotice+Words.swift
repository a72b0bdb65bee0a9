import CaseStore

extension FileNotice {
  /// What the person is told of it.
  var words: String {
    switch self {
    case .rightsTightened(let path, _):
      "Others on this computer could open \(path). That is put right: now only you can."
    case .rightsTooWide(let path, _): "Others on this computer can open \(path), and Casebook may not change that."
    case .migrated(_, _, let copy): "Your casebook was brought up to date. It is kept as it was in \(copy)"
    }
  }
}
