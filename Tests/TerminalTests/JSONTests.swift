import Foundation
import Terminal
import Testing

@Suite struct `Text for programs` {
  @Test func `It is indented, keys are in order, and every key is there`() {
    let value: JSON = [
      "ref": "D1", "name": "Dr Weber", "phone": JSON(String?.none), "items": [1, -2, true, nil], "none": [],
      "clocks": [:],
      "site": "https://example.org/a", "nested": ["b": ["c": false]],
    ]
    let expected = """
      {
        "clocks": {},
        "items": [
          1,
          -2,
          true,
          null
        ],
        "name": "Dr Weber",
        "nested": {
          "b": {
            "c": false
          }
        },
        "none": [],
        "phone": null,
        "ref": "D1",
        "site": "https://example.org/a"
      }
      """
    #expect(value.text == expected)
  }

  @Test func `Values that may be missing become null`() {
    #expect(JSON(Int?.none) == nil)
    #expect(JSON(Bool?.none) == nil)
    #expect(JSON(Int?(3)) == 3)
    #expect(JSON(Bool?(true)) == true)
    #expect(JSON(["a", "b"]) == ["a", "b"])
  }

  @Test(arguments: [
    ("\u{0}\u{1F}", #""\u0000\u001f""#), ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{202E}\u{2066}", #""\u202e\u2066""#),
    ("\u{200E}\u{2028}\u{61C}", #""\u200e\u2028\u061c""#), ("\"\\/\n\r\t", #""\"\\/\n\r\t""#), ("é汉👩‍👩‍👧", "\"é汉👩‍👩‍👧\""),
  ])
  func `Characters that drive a terminal are escaped, others stay`(text: String, json: String) {
    #expect(JSON.string(text).text == json)
  }

  @Test func `Another reader gets the same text back, and sees no forbidden character`() throws {
    var random = RandomText(seed: 3)
    for _ in 0..<500 {
      let text = random.scalars(upTo: 30)
      let written = JSON.object([text: .array([.string(text)])]).text
      #expect(!written.unicodeScalars.contains(where: Forbidden.contains))
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: [String]]
      #expect(read?.first.map { Array($0.key.unicodeScalars) } == Array(text.unicodeScalars))
      #expect(read?.first?.value.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }
}
