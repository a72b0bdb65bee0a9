/// The kinds of things a record request asks for. The raw value is what is stored and typed.
package enum ItemKind: String, Coded {
  case report
  case images
  case slides
  case blocks
  case labs
  case notes
  case medications
  case other

  /// What people read. A report is not the material: pictures and tissue are named as what they are.
  package var words: String {
    switch self {
    case .report: "report"
    case .images: "the scan pictures themselves"
    case .slides, .blocks: "tissue samples (ask pathology)"
    case .labs: "laboratory results"
    case .notes: "doctors' notes"
    case .medications: "list of medicines"
    case .other: "other"
    }
  }

  /// Whether it is an object that usually has to go back to its owner: tissue does.
  package var isOnLoan: Bool { self == .slides || self == .blocks }
}
