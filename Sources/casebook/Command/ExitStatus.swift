/// How a command ends, for programs. Frozen once released.
enum ExitStatus: Int32 {
  case done = 0
  /// Refused, or not found.
  case refused = 1
  /// The command line makes no sense.
  case usage = 64
  /// The data makes no sense.
  case badData = 65
  /// The file that was named is not there.
  case noInput = 66
  /// A fault of the program.
  case fault = 70
  /// A file or folder could not be made.
  case cannotCreate = 73
  /// A disk, a pipe or a terminal failed.
  case inputOutput = 74
  /// Another program held the casebook for too long.
  case busy = 75
  /// The system does not permit it.
  case notPermitted = 77
  /// The file is newer than the program.
  case newerFile = 78
  /// The person left.
  case left = 130
}
