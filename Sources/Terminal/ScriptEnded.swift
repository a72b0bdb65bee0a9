/// A prompt for which the script of a `ScriptedConsole` has no reply.
package struct ScriptEnded: Error, Equatable, Sendable, CustomStringConvertible {
  /// The prompt that was too many.
  package let prompt: String
  /// What had been said until then.
  package let transcript: String

  /// Says which prompt was too many, and what had been said until then.
  package init(prompt: String, transcript: String) {
    self.prompt = prompt
    self.transcript = transcript
  }

  package var description: String {
    "The script has no reply to “\(prompt)”. Until then:\n\(transcript)"
  }
}
