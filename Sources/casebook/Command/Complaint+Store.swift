import CaseModel
import CaseStore

extension Complaint {
  init(_ error: LedgerError) {
    switch error {
    case .notFound(let reference):
      self.init(
        .refused, "There is no \(reference). See what there is: casebook \(reference.kind.noun) list")
    case .inUse(let reference, let holders):
      let names = holders.map(\.description).joined(separator: ", ")
      self.init(.refused, "\(reference) was not removed: \(names) would lose it. Remove or change those first.")
    }
  }

  init(_ error: StoreError) {
    switch error {
    case .newerFile(let path, let file, let program):
      self.init(
        .newerFile,
        "\(path) was written by a newer Casebook (version \(file) of the file; this program knows \(program)). "
          + "Nothing was changed. Install the newer Casebook to open it.")
    case .foreignFile(let path):
      self.init(.badData, "\(path) is not a casebook. Nothing was changed. Name another file with --db.")
    case .damagedFile(let path, let detail):
      self.init(
        .badData,
        "\(path) is damaged (\(detail)). Nothing was changed. Copy the file away first; then go on from a backup.")
    case .notPermitted(let path, let detail):
      self.init(.notPermitted, "\(path) may not be opened that way (\(detail)). Nothing was changed.")
    case .cannotCreate(let path, let detail):
      self.init(.cannotCreate, "\(path) could not be made (\(detail)).")
    case .diskFull(let path):
      self.init(.inputOutput, "The disk is full: nothing was saved to \(path). Make room, then do it again.")
    case .inputOutput(let path, let detail):
      self.init(.inputOutput, "The disk failed at \(path) (\(detail)). Nothing was saved.")
    case .uncertain(let path, let detail):
      self.init(
        .inputOutput,
        "The disk failed at the last step of saving to \(path) (\(detail)). Look whether it is there before you do it "
          + "again.")
    case .busy(let path):
      self.init(.busy, "Another program is using \(path). Wait a moment, then do it again. Nothing was changed.")
    case .brokenRule(let table, let detail):
      self.init(.badData, "The casebook refused this (\(table ?? ""): \(detail)). Nothing was saved.")
    case .internalFault(let detail):
      self.init(.fault, "Something went wrong inside Casebook (\(detail)). Nothing was changed.")
    }
  }
}
