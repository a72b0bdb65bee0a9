import Foundation

/// What a command answers with `--json`: walked by keys and places, compared with plain literals.
enum Value: Decodable, Equatable {
  case null
  case boolean(Bool)
  case number(Int)
  case text(String)
  case list([Value])
  case object([String: Value])

  init(from decoder: any Decoder) throws {
    let one = try decoder.singleValueContainer()
    if one.decodeNil() {
      self = .null
    } else if let value = try? one.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? one.decode(Int.self) {
      self = .number(value)
    } else if let value = try? one.decode(String.self) {
      self = .text(value)
    } else if let value = try? one.decode([Value].self) {
      self = .list(value)
    } else {
      self = .object(try one.decode([String: Value].self))
    }
  }

  /// The value under a key; nil where there is no such key.
  subscript(key: String) -> Value? {
    if case .object(let values) = self { values[key] } else { nil }
  }

  /// The value at a place; nil where the list is shorter.
  subscript(place: Int) -> Value? {
    if case .list(let values) = self, values.indices.contains(place) { values[place] } else { nil }
  }

  /// The members of a list.
  var all: [Value] {
    if case .list(let values) = self { values } else { [] }
  }

  /// The text itself; empty for anything else.
  var words: String {
    if case .text(let words) = self { words } else { "" }
  }

  /// The members of a list that say this under that key.
  func all(_ key: String, _ value: Value) -> [Value] { all.filter { $0[key] == value } }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension Value: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(arrayLiteral elements: Value...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Value)...) { self = .object(Dictionary(uniqueKeysWithValues: elements)) }
}
