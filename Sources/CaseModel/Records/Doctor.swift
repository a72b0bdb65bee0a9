/// An entry of the address book that all cases share.
package struct Doctor: Recorded {
  package static let kind = RecordKind.doctor

  /// The doctor's name, as the person says it.
  package var name: String
  /// The field of medicine.
  package var specialty: String?
  /// The practice or hospital.
  package var practice: String?
  /// The number to call.
  package var phone: String?
  /// The fax number.
  package var fax: String?
  /// The email address.
  package var email: String?
  /// The postal address.
  package var address: String?
  /// The US national provider identifier, as typed; a wrong check digit is warned of, never refused.
  package var npi: String?
  /// Anything else.
  package var notes: String?

  package init(name: String) {
    self.name = name
  }
}
