/// How a page is drawn: for which width, for whom, and whether with colour.
package struct Layout: Equatable, Sendable {
  /// Columns that a line may take.
  package let width: Int
  /// One thing after the other, without alignment and escape sequences, as a screen reader reads it.
  package let plain: Bool
  /// Words may carry colour. Never true together with `plain`.
  package let colour: Bool

  /// Makes a layout; `plain` wins over `colour`, and a width under 1 counts as 1.
  package init(width: Int = 80, plain: Bool = false, colour: Bool = false) {
    self.width = max(1, width)
    self.plain = plain
    self.colour = colour && !plain
  }

  /// The layout for a console, by what the person chose and what the environment says.
  package init(console: any Console, plain: Bool, colour: ColourChoice, environment: [String: String]) {
    self.init(
      width: console.width,
      plain: plain,
      colour: colour.isColoured(outputIsTerminal: console.outputIsTerminal, environment: environment))
  }
}
