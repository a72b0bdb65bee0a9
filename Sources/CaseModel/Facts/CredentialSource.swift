/// A public place to look a doctor up.
///
/// Source: the registers' own pages, as of 2026-11. A look-up is logged with its place, day and result; without one
/// nothing is called verified.
package struct CredentialSource: Hashable, Sendable {
  /// Its name; the address itself where that is how people know it.
  package let name: String
  /// What it tells.
  package let tells: String

  /// The places of a jurisdiction, the most useful first; one to ask for where none was read of.
  package static func known(in jurisdiction: Jurisdiction) -> [CredentialSource] {
    switch jurisdiction {
    case .us:
      [
        CredentialSource(name: "certificationmatters.org", tells: "board certification, and in what"),
        CredentialSource(name: "docinfo.org", tells: "licences, and actions taken against them"),
        CredentialSource(name: "the state medical board", tells: "the licence in that state"),
      ]
    case .uk: [CredentialSource(name: "the GMC register", tells: "registration and specialty")]
    case .eu, .caOn, .au, .other:
      [CredentialSource(name: "the public register of doctors where the doctor works", tells: "registration")]
    }
  }
}
