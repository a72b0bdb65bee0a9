/// What is said of one request for records, and what records it.
struct RecordWords {
  let because: String
  let what: String
  let note: String?
  let action: String
  var otherwise: String?
}
