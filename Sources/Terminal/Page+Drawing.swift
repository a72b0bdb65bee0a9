extension Page {
  /// The page as text for a layout, without a newline at the end. Every text is made harmless here.
  package func drawn(_ layout: Layout) -> String {
    let artist = PageArtist(layout: layout)
    return blocks.flatMap(artist.lines).map { $0.text(coloured: layout.colour) }.joined(separator: "\n")
  }
}
