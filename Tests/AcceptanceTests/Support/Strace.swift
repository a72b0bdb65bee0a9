import Foundation
import TestSupport

/// Runs programs under `strace`: to see their calls to the system, or to make one of them fail.
struct Strace {
  let home: Home

  /// The calls that touch the disk or the answer.
  static let disk = [
    "openat", "mkdir", "pread64", "pwrite64", "write", "ftruncate", "fdatasync", "fsync", "rename", "unlink",
  ]

  /// The calls of these names, in order, of a program that runs undisturbed.
  func calls(
    of program: String = Program.path, _ arguments: [String], input: String = "", named names: [String] = Self.disk
  ) throws -> [SystemCall] {
    let trace = home.path + "/trace"
    let result = try run(
      ["-f", "-qq", "-s", "64", "-o", trace, "-e", "trace=" + names.joined(separator: ",")], program, arguments, input)
    guard result.ending == .exit(0) else { throw Failed(result: result) }
    let text = try String(decoding: Data(contentsOf: URL(fileURLWithPath: trace)), as: UTF8.self)
    try FileManager.default.removeItem(atPath: trace)
    return SystemCall.all(in: text)
  }

  /// The trace of what a program writes into files, every byte of it.
  func bytes(of program: String, _ arguments: [String], input: String) throws -> String {
    let trace = home.path + "/trace"
    let names = "trace=openat,pwrite64,ftruncate,fdatasync,fsync,unlink,write"
    let result = try run(["-f", "-qq", "-xx", "-s", "65536", "-o", trace, "-e", names], program, arguments, input)
    guard result.ending == .exit(0) else { throw Failed(result: result) }
    let text = try String(contentsOfFile: trace, encoding: .utf8)
    try FileManager.default.removeItem(atPath: trace)
    return text
  }

  /// Runs a program in which one call goes wrong.
  func run(
    _ fault: Fault, of program: String = Program.path, _ arguments: [String], input: String = ""
  ) throws -> Subprocess {
    try run(
      ["-f", "-qq", "-o", "/dev/null", "-e", "trace=" + fault.call, "-e", "inject=\(fault)"], program, arguments, input)
  }

  private func run(
    _ options: [String], _ program: String, _ arguments: [String], _ input: String
  ) throws -> Subprocess {
    try Subprocess.run(
      OutsideClient.strace.required(), options + [program] + arguments, environment: home.environment, input: input,
      currentDirectory: home.path)
  }

  /// A program that was only to be watched did not succeed.
  struct Failed: Error {
    let result: Subprocess
  }
}
