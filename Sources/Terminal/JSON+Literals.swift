extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  /// `nil` stands for `null`.
  package init(nilLiteral: ()) {
    self = .null
  }

  /// `true` and `false` stand for themselves.
  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  /// A whole number stands for itself.
  package init(integerLiteral value: Int) {
    self = .int(value)
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// A text stands for itself.
  package init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A list of values stands for an array.
  package init(arrayLiteral elements: JSON...) {
    self = .array(elements)
  }

  /// Keys with values stand for an object; where a key comes twice the later value counts.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}
