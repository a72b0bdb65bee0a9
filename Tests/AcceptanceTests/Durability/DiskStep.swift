import Foundation

/// One thing a program did to the files beside a casebook, with the bytes it wrote.
enum DiskStep {
  case write(file: String, offset: Int, bytes: [UInt8])
  case cut(file: String, length: Int)
  case sync(file: String)
  case remove(file: String)
  /// The names in the folder are on the disk.
  case syncFolder
  /// The answer was given.
  case answer

  /// Reads what `strace -xx` wrote of `openat`, `pwrite64`, `ftruncate`, `fdatasync`, `unlink` and `write`.
  static func all(in trace: String, folder: String) -> [DiskStep] {
    var names: [Int: String] = [:]
    return trace.split(separator: "\n").compactMap { line in
      let call = line.drop { $0.isNumber || $0 == " " }
      let parts = call.split { "(,)=".contains($0) }.map { $0.drop { $0 == " " } }
      guard let name = parts.first, parts.count > 2, let descriptor = Int(parts[1]) ?? 0 as Int? else { return nil }
      switch name {
      case "openat":
        let path = String(decoding: bytes(parts[2]), as: UTF8.self)
        guard path.hasPrefix(folder), let opened = parts.last.flatMap({ Int($0.prefix { $0.isNumber }) }) else {
          return nil
        }
        names[opened] = String(path.dropFirst(folder.count + 1))
        return nil
      case "pwrite64":
        guard let file = names[descriptor], let offset = Int(parts[4].filter(\.isNumber)) else { return nil }
        return .write(file: file, offset: offset, bytes: bytes(parts[2]))
      case "ftruncate": return names[descriptor].map { .cut(file: $0, length: Int(parts[2]) ?? 0) }
      case "fdatasync", "fsync": return names[descriptor].map { $0.isEmpty ? .syncFolder : .sync(file: $0) }
      case "unlink":
        let path = String(decoding: bytes(parts[1]), as: UTF8.self)
        return path.hasPrefix(folder) ? .remove(file: String(path.dropFirst(folder.count + 1))) : nil
      case "write": return descriptor == 1 ? .answer : nil
      default: return nil
      }
    }
  }

  /// The bytes of `"\x41\x42"`.
  private static func bytes(_ text: Substring) -> [UInt8] {
    text.split(separator: "\\x").compactMap { UInt8($0.prefix(2), radix: 16) }
  }
}
