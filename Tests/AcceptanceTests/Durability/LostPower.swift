/// A disk whose power fails: what was synced is there, of the rest any part may be.
struct LostPower {
  /// The files as they were before.
  let files: [String: [UInt8]]
  let steps: [DiskStep]

  /// The files after the power failed behind so many steps. `keeps` decides for each step that was not synced.
  func files(after count: Int, keeps: (Int) -> Bool) -> [String: [UInt8]] {
    let done = steps[..<count]
    var disk = files
    for index in done.indices where isSynced(index, in: done) || keeps(index) { apply(steps[index], to: &disk) }
    return disk
  }

  private func isSynced(_ index: Int, in done: ArraySlice<DiskStep>) -> Bool {
    done[(index + 1)...].contains { later in
      switch (steps[index], later) {
      case (.write(let file, _, _), .sync(let synced)), (.cut(let file, _), .sync(let synced)): file == synced
      case (.remove, .syncFolder): true
      default: false
      }
    }
  }

  private func apply(_ step: DiskStep, to disk: inout [String: [UInt8]]) {
    switch step {
    case .write(let file, let offset, let bytes):
      var content = disk[file, default: []]
      if content.count < offset + bytes.count {
        content += [UInt8](repeating: 0, count: offset + bytes.count - content.count)
      }
      content.replaceSubrange(offset..<offset + bytes.count, with: bytes)
      disk[file] = content
    case .cut(let file, let length): disk[file] = disk[file].map { Array($0.prefix(length)) }
    case .remove(let file): disk[file] = nil
    case .sync, .syncFolder, .answer: break
    }
  }
}
