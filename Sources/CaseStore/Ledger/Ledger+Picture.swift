package import CaseModel
import GRDB

extension Ledger {
  /// Everything recorded of one case.
  package func picture(of file: Saved<CaseFile>) throws -> CasePicture {
    try pictures(of: [file]).first ?? CasePicture(file: file, person: get(file.person))
  }

  /// Everything recorded of these cases, in their order; each table is read once, however many cases there are.
  package func pictures(of files: [Saved<CaseFile>]) throws -> [CasePicture] {
    let numbers = files.map { String($0.reference.number) }.joined(separator: ", ")
    let reader = PictureReader(ledger: self, scope: "case_id IN (\(sql: numbers))")
    var pictures: [Reference<CaseFile>: CasePicture] = [:]
    for file in files { pictures[file.reference] = CasePicture(file: file, person: try get(file.person)) }
    try reader.readRecords(into: &pictures)
    try reader.readSkips(into: &pictures)
    for reference in pictures.keys { try reader.readShared(into: &pictures[reference]) }
    return files.compactMap { pictures[$0.reference] }
  }
}
