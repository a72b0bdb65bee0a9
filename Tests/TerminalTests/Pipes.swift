import Foundation
import Terminal

/// The three pipes of a program that has no terminal.
final class Pipes: Sendable {
  let input: Pipe
  let output = Pipe()
  let error = Pipe()

  init(input: Pipe) {
    self.input = input
  }

  /// A short input that ends.
  convenience init(typed: Data = Data()) {
    self.init(input: Pipe())
    input.fileHandleForWriting.write(typed)
    input.fileHandleForWriting.closeFile()
  }

  func console(environment: [String: String] = [:]) -> SystemConsole {
    SystemConsole(
      mayAsk: true, input: input.fileHandleForReading.fileDescriptor,
      output: output.fileHandleForWriting.fileDescriptor, error: error.fileHandleForWriting.fileDescriptor,
      environment: environment)
  }

  /// Standard error so far; the console cannot speak afterwards.
  func talk() -> String { Self.text(of: error) }

  /// Standard output so far; the console cannot answer afterwards.
  func answers() -> String { Self.text(of: output) }

  private static func text(of pipe: Pipe) -> String {
    pipe.fileHandleForWriting.closeFile()
    return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
