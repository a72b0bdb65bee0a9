extension ComparedOpinion {
  init(_ opinion: Saved<Opinion>, in picture: CasePicture) {
    self.init(
      reference: opinion.reference, doctor: opinion.doctor, name: picture.name(of: opinion.doctor),
      givenOn: opinion.givenOn, manner: opinion.manner,
      role: picture.consultations.first { $0.doctor == opinion.doctor }?.role, round: opinion.round)
  }
}

extension ComparedRelation {
  init(_ relation: Relation) {
    self.init(to: relation.to, agreement: relation.agreement, cause: relation.cause)
  }
}

extension ComparedQuestion {
  init(_ question: Saved<Question>, doctors: [Reference<Doctor>], in picture: CasePicture) {
    let answers = doctors.map { doctor in
      DoctorAnswer(
        doctor: doctor, name: picture.name(of: doctor),
        text: question.answers.first { $0.doctor == doctor }?.text)
    }
    self.init(reference: question.reference, text: question.text, answers: answers)
  }
}
