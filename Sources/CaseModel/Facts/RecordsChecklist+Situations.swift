extension RecordsChecklist {
  /// The scans that led to the advice are in the common list.
  static let surgery: [ChecklistLine] = [
    ChecklistLine(.notes, "Why an operation is advised", "The surgeon's office."),
    ChecklistLine(.report, "Reports on earlier operations", "The hospital where each was done."),
    ChecklistLine(.report, "Anaesthesia records", "The hospital where each operation was done."),
    ChecklistLine(.report, "List of implants", "The hospital, or the implant card."),
    ChecklistLine(.notes, "What was tried instead of an operation, and how it went", "The doctors who tried it."),
    ChecklistLine(.notes, "The planned operation and its day", "The surgeon's office."),
  ]

  static let cancer: [ChecklistLine] = [
    ChecklistLine(.report, "Pathology report: what was found in the tissue", "The pathology department."),
    ChecklistLine(.slides, "Tissue samples on glass (slides)", tissueHint),
    ChecklistLine(.blocks, "Tissue samples in wax (blocks)", tissueHint),
    ChecklistLine(.report, "Tumour tests and genetic reports", "Pathology, or the cancer doctor's office."),
    ChecklistLine(.report, "How far it has spread (staging)", "The cancer doctor's office."),
    ChecklistLine(.labs, "Tumour markers in the blood, with dates", "The cancer doctor's office."),
    ChecklistLine(.report, "Reports on operations", "The hospital where each was done."),
    ChecklistLine(.medications, "Chemotherapy so far: drug, dose, cycle, dates", "The cancer doctor's office."),
    ChecklistLine(.report, "Radiotherapy summary", "The radiotherapy department."),
  ]

  private static let tissueHint =
    "Ask pathology, not the records desk. They need the number on the report and a named receiver with address and "
    + "phone; samples go by courier and often must come back."

  static let unclearDiagnosis: [ChecklistLine] = [
    ChecklistLine(
      .notes, "When it began and how it went since", "Write it down, a line for each day.", isOwnWork: true),
    ChecklistLine(.labs, "All tests, those that found nothing too", "Every place that did tests."),
    ChecklistLine(.notes, "What other doctors thought it was", "Each of their offices."),
    ChecklistLine(.medications, "Treatments tried so far", "The doctors who tried them."),
    ChecklistLine(.notes, "Illnesses in the family", "Write down what relatives know.", isOwnWork: true),
  ]

  static let treatmentNotWorking: [ChecklistLine] = [
    ChecklistLine(
      .medications, "Each treatment: dose, dates, effect, side effects, why it stopped",
      "Write a table; the pharmacy may know the dates.", isOwnWork: true),
    ChecklistLine(.labs, "Laboratory results before and after each treatment", "The doctor who ordered them."),
  ]

  static let lackOfTrust: [ChecklistLine] = [
    ChecklistLine(.notes, "What happened, day by day", "Write it down in your own words.", isOwnWork: true)
  ]

  static let child: [ChecklistLine] = [
    ChecklistLine(.notes, "Records of pregnancy and birth", "The hospital where the child was born."),
    ChecklistLine(.notes, "Growth charts", "The children's doctor."),
    ChecklistLine(.notes, "Vaccination record", "The children's doctor, or the vaccination booklet."),
    ChecklistLine(.report, "Reports from school or therapy", "The school or the therapist."),
    ChecklistLine(
      .other, "Proof of who may consent for the child", "A birth certificate or a court paper.", isOwnWork: true),
  ]
}
