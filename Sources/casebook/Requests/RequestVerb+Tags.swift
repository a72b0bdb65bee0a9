import CaseModel

/// Names one verb as a type, because a command's name and options are fixed by its type.
protocol RequestVerbTag {
  static var verb: RequestVerb { get }
}

/// The request went out, or out again.
enum SendTag: RequestVerbTag { static let verb = RequestVerb.send }

/// They say that they have the request.
enum AcknowledgeTag: RequestVerbTag { static let verb = RequestVerb.acknowledge }

/// They were asked again.
enum ChaseTag: RequestVerbTag { static let verb = RequestVerb.chase }

/// They named a day.
enum PromiseTag: RequestVerbTag { static let verb = RequestVerb.promise }

/// They take longer.
enum ExtendTag: RequestVerbTag { static let verb = RequestVerb.extend }

/// Items have come.
enum ReceiveTag: RequestVerbTag { static let verb = RequestVerb.receive }

/// Another office says that it has the items.
enum ConfirmTag: RequestVerbTag { static let verb = RequestVerb.confirm }

/// They refuse items.
enum DenyTag: RequestVerbTag { static let verb = RequestVerb.deny }

/// What was lent went back.
enum ReturnTag: RequestVerbTag { static let verb = RequestVerb.return }

/// A complaint was made.
enum ComplainTag: RequestVerbTag { static let verb = RequestVerb.complain }

/// Nothing more is waited for, with the reason.
enum CloseTag: RequestVerbTag { static let verb = RequestVerb.close }
