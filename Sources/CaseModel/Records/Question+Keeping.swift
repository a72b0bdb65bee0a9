extension Question {
  /// Takes an answer in, in place of one that the same doctor gave before.
  package mutating func keep(_ answer: QuestionAnswer) {
    answers.removeAll { $0.doctor == answer.doctor }
    answers.append(answer)
  }
}
