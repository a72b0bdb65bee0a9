package import CaseModel

/// One record that a search found.
package struct SearchHit: Hashable, Sendable {
  /// The record.
  package let reference: AnyReference
  /// The day it stands under; nil where it has none.
  package let on: Day?
  /// The case it lies in; nil for what all cases share.
  package let caseFile: Reference<CaseFile>?
  /// The part of its text where the words stand.
  package let excerpt: SearchExcerpt
}
