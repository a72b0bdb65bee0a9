/// A request for records: who holds them, where they go, what was asked for and what came of it.
package struct RecordRequest: Recorded {
  package static let kind = RecordKind.request

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// The round it was made in.
  package var round: Int
  /// Who holds the records.
  package var from: String
  /// Where they go.
  package var to: RequestDestination
  /// Whom to ask for there.
  package var contact: String?
  /// The number to call.
  package var phone: String?
  /// The fax number.
  package var fax: String?
  /// How the records travel.
  package var method: RequestMethod?
  /// The day they are needed, as the person says.
  package var needBy: Day?
  /// The last day by law, where the person knows better than the rule.
  package var legalBy: Day?
  /// Anything else.
  package var notes: String?
  /// What was asked for, numbered from 1 within the request.
  package var items: [RequestItem] = []
  /// What happened, oldest first.
  package var history: [RequestEvent] = []

  package init(caseFile: Reference<CaseFile>, round: Int, from: String, to: RequestDestination) {
    self.caseFile = caseFile
    self.round = round
    self.from = from
    self.to = to
  }
}
