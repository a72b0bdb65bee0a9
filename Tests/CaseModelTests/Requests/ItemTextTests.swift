import CaseModel
import Testing

struct ItemTextTests {
  @Test(arguments: [
    ("images:MRI of the knee", "images:MRI of the knee"), ("report: MRI report ", "report:MRI report"),
    ("img:x", "The kinds are"), ("ima:x", "images:x"), ("image:x", "images:x"), ("lab:blood", "labs:blood"),
    ("MED:aspirin", "medications:aspirin"), ("reports:all", "report:all"), ("MRI report", "other:MRI report"),
    ("images", "images:images"), ("other:a:b", "other:a:b"), ("MRI: knee", "The kinds are"),
    ("images:", "Say which images"), (" ", "Say what to ask for"), ("notes:a\n  b", "notes:a\n  b"),
  ])
  func `an item is read as typed, and its kind never guessed`(typed: String, expected: String) {
    do throws(ItemTextProblem) {
      #expect(try ItemText.read(typed).text == expected)
    } catch {
      #expect(error.message.contains(expected))
    }
  }

  @Test func `the checklist offers what nobody was asked for, and no own work`() throws {
    let asked = RequestItem(number: 1, kind: .notes, description: "growth  CHARTS")
    let child: Set<Situation> = [.child]
    let all = RecordsChecklist.notAskedFor(child, asked: []).map(\.name)
    let left = RecordsChecklist.notAskedFor(child, asked: [asked]).map(\.name)
    #expect(all.contains("Growth charts") && !all.contains("Proof of who may consent for the child"))
    #expect(left == all.filter { $0 != "Growth charts" })
  }
}
