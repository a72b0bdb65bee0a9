extension SafetyText {
  /// What stands among the signs when it may be cancer.
  package static let cancerSign = "Fever during chemotherapy: call the cancer team now."

  /// Everything, in few paragraphs: for a screen on which questions follow. Where it is not known whom the case is for,
  /// the signs in children are said too, and nothing is called "yours".
  package func paragraphs(isKnown: Bool) -> [String] {
    let whose = isKnown ? subject.possessive : "the"
    return opening + signParagraphs(isKnown: isKnown) + further + closing(whose: whose)
  }

  private func signParagraphs(isKnown: Bool) -> [String] {
    let adult = SafetyText.adultSigns.joined(separator: ", ")
    let child = SafetyText.childSigns.joined(separator: ", ")
    let call = "Call \(emergency.number) at once for"
    let cancer = situations.contains(.cancer) ? [SafetyText.cancerSign] : []
    if isForChild { return ["\(call) a child with: \(child).", "And, as for anyone: \(adult)."] + cancer }
    return ["\(call): \(adult)."] + (isKnown ? [] : ["In a child also: \(child)."]) + cancer
  }
}
