package import CaseModel

/// Where a search looks.
package enum SearchScope: Hashable, Sendable {
  /// In all open cases, and in what cases share.
  case open
  /// In one case.
  case only(Reference<CaseFile>)
}
