import Foundation

/// A path made absolute, with symbolic links at its end followed, so that the journal lies beside the real file.
struct FilePlace: Equatable {
  let path: String

  /// - Parameter path: where the person says the file is; what it links to need not exist yet.
  /// - Throws: ``StoreError/inputOutput(path:detail:)`` where links lead in a circle.
  init(following path: String) throws(StoreError) {
    var place = FilePlace.absolute(path, from: FilePlace.workingFolder())
    for _ in 0..<40 {
      guard let target = FilePlace.target(ofLink: place) else {
        self.path = place
        return
      }
      place = FilePlace.absolute(target, from: FilePlace.folder(of: place))
    }
    throw .inputOutput(path: path, detail: String(cString: strerror(ELOOP)))
  }

  /// The folder a path lies in; `/` for what lies at the top.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static func absolute(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }

  private static func workingFolder() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard getcwd(&buffer, buffer.count) != nil else { return "." }
    return text(buffer.prefix { $0 != 0 })
  }

  /// What a symbolic link points to; nil where the path is no link.
  private static func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink(path, &buffer, buffer.count)
    return length < 0 ? nil : text(buffer.prefix(length))
  }

  private static func text(_ characters: ArraySlice<CChar>) -> String {
    String(decoding: characters.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
