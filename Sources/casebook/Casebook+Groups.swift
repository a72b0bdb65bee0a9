import ArgumentParser

extension Casebook {
  /// The commands, in the groups in which the help lists them: what is used every week first.
  static let groups = [
    CommandGroup(
      name: "Everyday",
      subcommands: [
        Start.self, ShowToday.self, RemindCommand.self, Compare.self, VisitNoun.self, RequestNoun.self,
        AppointmentNoun.self,
      ]),
    CommandGroup(
      name: "Step-by-step",
      subcommands: [
        Guide.self, Act.self, Referrals.self, InsuranceCommand.self, Records.self, Evaluate.self, StepCommand.self,
      ]),
    CommandGroup(
      name: "Doctor and opinion",
      subcommands: [
        DoctorNoun.self, ConsultationNoun.self, CredentialNoun.self, OpinionNoun.self, RelationNoun.self,
        QuestionNoun.self, DecisionNoun.self,
      ]),
    CommandGroup(
      name: "Other record",
      subcommands: [
        CaseNoun.self, PersonNoun.self, DiagnosisNoun.self, TreatmentNoun.self, NoteNoun.self, TaskNoun.self,
        ShowTimeline.self, Search.self,
      ]),
    CommandGroup(name: "Help", subcommands: [Help.self, Demo.self]),
  ]
}
