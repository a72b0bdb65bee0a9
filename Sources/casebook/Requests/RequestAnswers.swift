import ArgumentParser

/// What is asked of a request for records.
struct RequestAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "Who has the records: a practice, a hospital, a laboratory.") var from: String?
  @Option(parsing: .unconditional, help: "Where they go: self, or the doctor whose office gets them.") var to: String?
  @Option(
    name: .customLong("item"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "What to ask for, like \"images:MRI of the knee\"; may be repeated. Kinds: report, images, slides, blocks, labs, "
        + "notes, medications, other.", valueName: "kind:what"))
  var items: [String] = []
  @Option(parsing: .unconditional, help: "Whom to ask for there.") var contact: String?
  @Option(parsing: .unconditional, help: "The number to call.") var phone: String?
  @Option(parsing: .unconditional, help: "The fax number.") var fax: String?
  @Option(parsing: .unconditional, help: "portal, mail, fax, email, phone, in-person or transfer.") var method: String?
  @Option(parsing: .unconditional, help: "The day it was sent.") var sent: String?
  @Option(parsing: .unconditional, help: "The day they had it.") var receivedByThem: String?
  @Option(parsing: .unconditional, help: "The day you need the records; else the day of the appointment.")
  var needBy: String?
  @Option(parsing: .unconditional, help: "The latest day by law, where you know better than the rule.")
  var legalBy: String?
  @Option(parsing: .unconditional, help: "Anything else, or - to read it.") var notes: String?
}
