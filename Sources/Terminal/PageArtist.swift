/// Draws the blocks of a page as lines for one layout.
struct PageArtist {
  let layout: Layout

  func lines(of block: Page.Block) -> [DrawnLine] {
    switch block {
    case .line(let text): hanging("", text)
    case .heading(let text): wrapped(text, to: layout.width).map { DrawnLine($0, isHeading: true) }
    case .blank: [DrawnLine("")]
    case .fields(let fields): lines(of: fields)
    case .table(let table): lines(of: table)
    case .bullets(let entries): entries.flatMap { hanging("- ", $0) }
    case .columns(let columns): lines(of: columns)
    }
  }

  /// `label: value`, the lines after the first indented, as anyone can read aloud. A question needs no colon.
  func stacked(_ label: String, _ value: String, indent: Int = 0) -> [DrawnLine] {
    let name = DisplayText.oneLine(label)
    let start = name + (name.hasSuffix("?") ? "" : ":") + (value.isEmpty ? "" : " ")
    let margin = String(repeating: " ", count: indent)
    return wrapped(start + value, to: layout.width - indent - 2).enumerated().map { index, line in
      DrawnLine(margin + (index == 0 ? "" : "  ") + line)
    }
  }

  /// A text after a start; its later lines stand under its first one.
  func hanging(_ start: String, _ text: String) -> [DrawnLine] {
    let indent = DisplayText.width(of: start)
    let margin = String(repeating: " ", count: indent)
    return wrapped(text, to: layout.width - indent).enumerated().map { index, line in
      DrawnLine((index == 0 ? start : margin) + line)
    }
  }

  func wrapped(_ text: String, to width: Int) -> [String] {
    DisplayText.wrap(DisplayText.sanitise(text), to: width)
  }
}
