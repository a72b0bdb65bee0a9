/// One call to the system in a trace.
struct SystemCall {
  /// `pwrite64`
  let name: String
  /// The whole line.
  let text: String
  /// Which call of this name it is, counted from 1.
  let number: Int

  /// Reads what `strace -f -o` wrote.
  static func all(in trace: String) -> [SystemCall] {
    var counts: [String: Int] = [:]
    return trace.split(separator: "\n").compactMap { line in
      let text = line.drop { $0.isNumber || $0 == " " }
      let name = String(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
      guard !name.isEmpty, text.dropFirst(name.count).first == "(" else { return nil }
      counts[name, default: 0] += 1
      return SystemCall(name: name, text: String(text), number: counts[name, default: 0])
    }
  }
}
