import CaseModel
import Testing

struct SubjectTests {
  @Test(arguments: [
    (Subject(relation: .oneself), "you|your|the operation|I|me|I"),
    (Subject(relation: .oneself, name: "Ann"), "you|your|the operation|I|me|I"),
    (Subject(relation: .child, name: "Mia"), "Mia|Mia's|Mia's operation|Mia|Mia|we"),
    (
      Subject(relation: .child, name: "My child"), "your child|your child's|your child's operation|my child|my child|we"
    ),
    (Subject(relation: .child, name: "  "), "your child|your child's|your child's operation|my child|my child|we"),
    (Subject(relation: .parent), "your parent|your parent's|your parent's operation|my parent|my parent|we"),
    (Subject(relation: .partner, name: "Lee"), "Lee|Lee's|Lee's operation|Lee|Lee|we"),
    (Subject(relation: .other), "this person|this person's|this person's operation|this person|this person|we"),
  ])
  func `sentences are true of this person`(subject: Subject, expected: String) {
    let words = [
      subject.called, subject.possessive, subject.treatment("operation"), subject.spoken, subject.spokenObject,
      subject.spokenTogether,
    ]
    #expect(words.joined(separator: "|") == expected)
  }
}
