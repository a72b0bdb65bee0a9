/// The length and the 64-bit FNV-1a digest of a file: enough to notice that it was edited.
struct Fingerprint: Equatable, CustomStringConvertible {
  let length: Int
  let digest: UInt64

  init(_ text: String) {
    length = text.utf8.count
    digest = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  var description: String { "\(length)-" + String(digest, radix: 16) }
}
