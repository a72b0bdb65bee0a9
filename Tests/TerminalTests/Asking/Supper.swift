@testable import Terminal

/// A set of answers for the interviews under test: what is cooked, for whom, and how.
struct Supper {
  var dish: String?
  var guests: [String] = []
  var when: String?
  var recipe: String?
  var kind: String?

  static let kinds = [Choice("hot", "warm food"), Choice("cold", "a cold plate"), Choice("horse", "hay")]

  /// The prompts, in order: a line that is needed, a choice with a default, a list, a line that depends on the
  /// choice, a text of several lines.
  static var prompts: [Prompt<Supper>] {
    var dish = Prompt<Supper>("dish", \.dish, { _ in "Dish" }, why: "Nobody can cook nothing.", form: .line) {
      text, _ in
      guard text != "stone" else { throw AnswerProblem("“\(text)” can't be eaten. Type a dish.") }
      return Reading(text, shown: text.uppercased(), isEchoed: text == "soup")
    }
    dish.isRequired = true
    var kind = Prompt<Supper>("kind", \.kind, { _ in "Kind" }, why: "To lay the table.", form: .choice(kinds)) {
      text, _ in
      let choice = try kinds.meant(by: text)
      return Reading(choice.code, shown: choice.words)
    }
    kind.standard = { _ in "hot" }
    let guests = Prompt<Supper>("guest", \.guests, { _ in "Guests" }, why: "For the chairs.", form: .list) { text, _ in
      Reading(text)
    }
    var when = Prompt<Supper>(
      "when", \.when, { "When is the \($0.dish ?? "") ready" }, why: "Warm food waits for nobody.", form: .line
    ) {
      text, _ in Reading(text)
    }
    when.applies = { $0.kind == "hot" }
    let recipe = Prompt<Supper>("recipe", \.recipe, { _ in "Recipe" }, why: "For the next time.", form: .text) {
      text, _ in
      Reading(text)
    }
    return [dish, kind, guests, when, recipe]
  }
}
