extension CaseFile {
  /// The numbers to call: the person's own where one was set, else the country's.
  package var emergency: EmergencyNumbers {
    guard let emergencyNumber else { return jurisdiction.emergency }
    return EmergencyNumbers(number: emergencyNumber, further: jurisdiction.emergency.further)
  }
}
