import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook request`: the requests for records, from asking to having them.
struct RequestNoun: Noun {
  static let abstract = "The records you asked for: who has them, when they come, what is missing."
  static let example = "casebook request add --from \"Sample Clinic\" --to self --item \"images:MRI of the knee\""
  static let listed = ["from", "to", "due"]

  static var verbs: [any ParsableCommand.Type] {
    [
      EnterStep<SendTag>.self, EnterStep<AcknowledgeTag>.self, EnterStep<ChaseTag>.self, EnterStep<PromiseTag>.self,
      EnterStep<ExtendTag>.self, EnterStep<ReceiveTag>.self, EnterStep<ConfirmTag>.self, EnterStep<DenyTag>.self,
      EnterStep<ReturnTag>.self, EnterStep<ComplainTag>.self, EnterStep<CloseTag>.self, ReopenItems.self,
      ChangeItem.self,
    ]
  }

  static func record(from answers: RequestAnswers, at desk: Desk, in ledger: Ledger) throws -> RecordRequest {
    let file = try desk.caseFile()
    return RecordRequest(caseFile: file.reference, round: file.round, from: answers.from ?? "", to: .oneself)
  }

  static func fill(
    _ request: inout RecordRequest, from answers: RequestAnswers, at desk: Desk, in ledger: Ledger
  ) throws {
    request.from = answers.from ?? request.from
    if let to = answers.to {
      request.to = to == selfWord ? .oneself : .office(try desk.doctor(named: to, in: ledger))
    }
    request.contact.take(answers.contact)
    request.phone.take(answers.phone)
    request.fax.take(answers.fax)
    request.method.take(answers.method, RequestMethod.init(rawValue:))
    request.needBy.take(answers.needBy, Day.init(_:))
    request.legalBy.take(answers.legalBy, Day.init(_:))
    request.notes.take(answers.notes)
    for text in answers.items where !text.isEmpty {
      let item = try ItemText.read(text)
      if !request.items.contains(where: { $0.kind == item.kind && $0.description == item.description }) {
        request.add(item)
      }
    }
    try request.correct(
      sent: correction(answers.sent), receivedByThem: correction(answers.receivedByThem))
  }

  static func answers(from request: Saved<RecordRequest>, in ledger: Ledger) throws -> RequestAnswers {
    var answers = try RequestAnswers.blank()
    answers.from = request.from
    answers.to = request.to.doctor?.description ?? selfWord
    answers.items = request.items.map { ItemText(kind: $0.kind, description: $0.description).text }
    answers.contact = request.contact
    answers.phone = request.phone
    answers.fax = request.fax
    answers.method = request.method?.rawValue
    answers.sent = request.sentOn?.iso
    answers.receivedByThem = request.receivedByThemOn?.iso
    answers.needBy = request.needBy?.iso
    answers.legalBy = request.legalBy?.iso
    answers.notes = request.notes
    return answers
  }

  static func name(of request: Saved<RecordRequest>, in ledger: Ledger) -> String { request.from }

  /// What stands for oneself as the place where records go.
  static let selfWord = "self"

  private static func correction(_ text: String?) -> RecordRequest.Correction? {
    text.map { Day($0).map(RecordRequest.Correction.day) ?? .none }
  }
}
