/// What a person sees, said once: drawn aligned, narrow or plain.
package struct Page: Equatable, Sendable {
  /// The parts of the page, from top to bottom.
  package var blocks: [Block]

  /// Makes a page of these parts.
  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// One part of a page.
  package enum Block: Equatable, Sendable {
    /// A sentence or paragraph, wrapped.
    case line(String)
    /// The name of what follows.
    case heading(String)
    /// An empty line.
    case blank
    /// Labels and values, the values aligned.
    case fields([Field])
    /// Rows under column names.
    case table(Table)
    /// A list with a dash before each entry.
    case bullets([String])
    /// Texts side by side, for comparing.
    case columns(Columns)
  }
}

extension Page: ExpressibleByArrayLiteral {
  /// A list of blocks stands for a page.
  package init(arrayLiteral elements: Block...) {
    self.init(elements)
  }
}

extension Page.Block {
  /// Labels and values as pairs.
  package static func fields(_ pairs: [(String, String)]) -> Page.Block {
    .fields(pairs.map { Field($0.0, $0.1) })
  }
}
