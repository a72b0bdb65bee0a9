import ArgumentParser

extension Casebook {
  /// The commands, in the groups in which the help lists them: what is used every week first.
  static let groups = [
    CommandGroup(
      name: "Everyday",
      subcommands: [
        Start.self, ShowToday.self, RemindCommand.self, Compare.self, NounCommand<VisitNoun>.self,
        NounCommand<RequestNoun>.self, NounCommand<AppointmentNoun>.self,
      ]),
    CommandGroup(
      name: "Step-by-step",
      subcommands: [
        Guide.self, Act.self, Referrals.self, InsuranceCommand.self, Records.self, Evaluate.self, StepCommand.self,
      ]),
    CommandGroup(
      name: "Doctor and opinion",
      subcommands: [
        NounCommand<DoctorNoun>.self, NounCommand<ConsultationNoun>.self, NounCommand<CredentialNoun>.self,
        NounCommand<OpinionNoun>.self, NounCommand<RelationNoun>.self, NounCommand<QuestionNoun>.self,
        NounCommand<DecisionNoun>.self,
      ]),
    CommandGroup(
      name: "Other record",
      subcommands: [
        NounCommand<CaseNoun>.self, NounCommand<PersonNoun>.self, NounCommand<DiagnosisNoun>.self,
        NounCommand<TreatmentNoun>.self, NounCommand<NoteNoun>.self, NounCommand<TaskNoun>.self, ShowTimeline.self,
        Search.self,
      ]),
    CommandGroup(name: "Help", subcommands: [Help.self, Demo.self]),
  ]
}
