/// What is said about safety: whole before a case is opened and in the guide, in two lines wherever the plan is shown.
///
/// Source of the signs: the official emergency and children's health pages, as of 2026-11.
/// Nothing here advises to stop, postpone or choose a treatment.
package struct SafetyText: Hashable, Sendable {
  let subject: Subject
  let situations: Set<Situation>
  let emergency: EmergencyNumbers

  /// The text that is true of this person, in this country or with the numbers they set.
  package init(subject: Subject, situations: Set<Situation>, emergency: EmergencyNumbers) {
    self.subject = subject
    self.situations = situations
    self.emergency = emergency
  }

  /// Two lines, to stand below the next action.
  package var short: [String] {
    let mine = subject.relation == .oneself
    return [
      "Emergency? Do not wait: call \(emergency.number). Worse, or something new? "
        + "Call \(mine ? "your" : subject.possessive) doctor today.",
      (mine
        ? "Keep every treatment and appointment you have until you decide with a doctor."
        : "Keep all of \(subject.possessive) treatments and appointments until you decide with a doctor.")
        + " This is a notebook, not medical advice.",
    ]
  }

  /// Everything, a line each; signs are bulleted. The child's signs come first when it is for a child.
  package var full: [String] {
    opening + signs + further + closing(whose: subject.possessive)
  }

  /// Everything, where it is not known whom it is about: the signs in children stand below those in anyone.
  package var fullForAnyone: [String] {
    opening + listed("Call \(emergency.number) at once for any of these:", SafetyText.adultSigns)
      + listed("In a child also:", SafetyText.childSigns) + [SafetyText.cancerSign] + further + closing(whose: "the")
  }

  var opening: [String] {
    [
      "A second opinion is for when there is time. In an emergency do not wait: call \(emergency.number)."
    ]
  }

  private var signs: [String] {
    let child = listed("Call \(emergency.number) at once for a child with any of these:", SafetyText.childSigns)
    let adult = listed("Call \(emergency.number) at once for any of these:", SafetyText.adultSigns)
    let cancer = situations.contains(.cancer) ? [SafetyText.cancerSign] : []
    return (isForChild ? child + listed("And, as for anyone:", SafetyText.adultSigns) : adult) + cancer
  }

  var further: [String] {
    emergency.further.map { "\($0.purpose.prefix(1).uppercased())\($0.purpose.dropFirst()): call \($0.number)." }
  }

  func closing(whose: String) -> [String] {
    [
      "Worse, or something new, and not one of these? Call \(whose) doctor today.",
      "Keep \(whose) first appointment until you decide.",
      "This is a notebook. It gives no medical advice.",
    ]
  }

  var isForChild: Bool { subject.relation == .child || situations.contains(.child) }

  private func listed(_ heading: String, _ signs: [String]) -> [String] {
    [heading] + signs.map { "- \($0)" }
  }
}
