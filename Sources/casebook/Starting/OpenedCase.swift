import CaseModel

/// A case that was just opened, with all that was recorded with it.
struct OpenedCase {
  /// A record that was made now, or was there already.
  struct Kept<Record: Recorded> {
    let record: Saved<Record>
    let isNew: Bool
  }

  let file: Saved<CaseFile>
  let person: Kept<Person>
  let doctor: Kept<Doctor>
  let consultation: Saved<Consultation>
  let visit: Saved<Visit>
  let diagnosis: Saved<Diagnosis>?
  let opinion: Saved<Opinion>?
  let question: Saved<Question>?
}
