/// Writes a JSON value byte by byte: quick to start, and the same text for the same value.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private var depth = 0

  var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: append("null")
    case .bool(let truth): append(truth ? "true" : "false")
    case .int(let number): append(String(number))
    case .string(let text): quote(text)
    case .array(let values): write(values)
    case .object(let members): write(members)
    }
  }

  private mutating func write(_ values: [JSON]) {
    enclose(values, between: "[", and: "]") { $0.write($1) }
  }

  private mutating func write(_ members: [String: JSON]) {
    enclose(members.sorted { $0.key < $1.key }, between: "{", and: "}") { writer, member in
      writer.quote(member.key)
      writer.append(": ")
      writer.write(member.value)
    }
  }

  /// One element a line, indented; an empty list stays on its line.
  private mutating func enclose<Element>(
    _ elements: [Element], between opening: String, and closing: String,
    each: (inout JSONWriter, Element) -> Void
  ) {
    append(opening)
    depth += 1
    for (index, element) in elements.enumerated() {
      append(index == 0 ? "" : ",")
      startLine()
      each(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { startLine() }
    append(closing)
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      write(scalar)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case _ where UnsafeScalars.contains(scalar): escape(scalar)
    case _ where scalar.isASCII: bytes.append(UInt8(ascii: scalar))
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let hexadecimal = String(scalar.value, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal)
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
