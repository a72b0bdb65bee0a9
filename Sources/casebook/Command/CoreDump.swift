import Foundation

/// The picture of its memory that a crashed program leaves on the disk: it would hold what was typed.
enum CoreDump {
  /// Says that none is to be made of this program.
  static func forbid() {
    var nothing = rlimit(rlim_cur: 0, rlim_max: 0)
    #if os(Linux)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &nothing)
    #else
      setrlimit(RLIMIT_CORE, &nothing)
    #endif
  }
}
