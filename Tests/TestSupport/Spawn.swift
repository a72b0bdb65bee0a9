import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a program is started: with which files as its standard input, output and error.
struct Spawn {
  var executable: String
  var arguments: [String]
  var environment: [String: String]
  var currentDirectory: String?
  /// The program becomes the leader of a session of its own, and a terminal that it opens becomes its own.
  var startsSession = false

  /// Held while descriptors are made and while programs start, so that none inherits what was not meant for it.
  static let lock = NSLock()

  /// Starts the program and gives its number. `prepare` says what its descriptors 0, 1 and 2 are.
  func start(_ prepare: (inout posix_spawn_file_actions_t) -> Void) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    setSignals(&attributes)
    var process = pid_t()
    let command = command
    let code = Self.withCStrings(command) { arguments in
      Self.withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        Self.lock.withLock { posix_spawn(&process, command[0], &actions, &attributes, arguments, environment) }
      }
    }
    guard code == 0 else { throw SystemFailure(call: executable, code: code) }
    return process
  }

  /// What is started; the shell changes the folder first, because not every system can do that while starting.
  private var command: [String] {
    guard let currentDirectory else { return [executable] + arguments }
    return ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, currentDirectory, executable] + arguments
  }

  /// `POSIX_SPAWN_SETSID`, which the module of the C library does not show.
  private static var newSession: Int32 {
    #if os(Linux)
      0x80
    #else
      0x400
    #endif
  }

  /// The program begins with no signal blocked or ignored, whatever the tests do with theirs.
  private func setSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGPIPE, SIGINT, SIGHUP, SIGTERM, SIGQUIT] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (startsSession ? Self.newSession : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
