/// What a reminder is about. The order is the one in which reminders of the same day and reference are shown.
package enum ReminderKind: String, Coded {
  case request
  case appointment
  case cancelBy = "cancel-by"
  case treatment
  case promise
  case confirmation
  case task
  case visit
  case materialToReturn = "return"

  package var words: String {
    switch self {
    case .request: "request for records"
    case .appointment: "appointment"
    case .cancelBy: "last day to cancel"
    case .treatment: "start of the treatment"
    case .promise: "the insurer's promise"
    case .confirmation: "records to be confirmed"
    case .task: "task"
    case .visit: "visit to write down"
    case .materialToReturn: "material to give back"
    }
  }
}
