import Foundation
import Testing

/// Leaves root for a person without rights over other people's files, to whom a folder and all in it is given.
///
/// Only in a process of its own (an exit test): there is no way back.
func becomeSomebody(owning folder: String) throws {
  guard geteuid() == 0 else { return }
  let nobody: uid_t = 65534
  for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
    try #require(lchown(folder + "/" + name, nobody, nobody) == 0)
  }
  try #require(lchown(folder, nobody, nobody) == 0)
  try #require(setgid(nobody) == 0 && setuid(nobody) == 0)
}
