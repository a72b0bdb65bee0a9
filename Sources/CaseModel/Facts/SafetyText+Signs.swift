extension SafetyText {
  /// Signs of an emergency in anyone.
  package static let adultSigns = [
    "trouble breathing", "chest pain or pressure", "fainting", "sudden weakness or confusion", "trouble speaking",
    "severe sudden pain", "bleeding that does not stop", "vomiting blood", "thoughts of suicide",
  ]

  /// Further signs in children.
  package static let childSigns = [
    "hard to wake", "a seizure", "blue or grey lips", "a stiff neck or a rash, with fever", "not feeding",
    "a fever of 38 °C or more in a baby under three months",
  ]

  /// Said once, before anything is typed.
  package static let privacy = [
    "Anyone who can use this computer account can read what you write here.",
    "Shared computer? First read: casebook help privacy",
  ]
}
