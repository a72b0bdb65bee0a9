import Foundation
import TestSupport
import Testing

extension Durability {
  /// R7: many terminals at once all succeed or wait.
  @Suite struct CrowdTests {
    @Test(.timeLimit(.minutes(5))) func `eight writers and eight readers at once lose nothing`() throws {
      let home = try Home()
      let result = try home.shell(
        """
        for writer in 1 2 3 4 5 6 7 8; do
          ( for number in $(seq 50); do
              casebook doctor add --name "Dr. Example-$writer-$number" --no-input >>said || echo "writer: $?"
            done; echo done >>ready ) &
          ( until [ "$(grep -c done ready 2>/dev/null)" = 8 ]; do
              casebook doctor list --json >/dev/null || echo "reader: $?"
            done ) &
        done
        wait
        """, seconds: 280)
      #expect(result.out == "")
      #expect(result.err == "")
      let contents = try Contents(of: home.casebook)
      #expect(contents.count("doctor") == 400)
      let said = try String(contentsOfFile: home.path + "/said", encoding: .utf8)
      let references = said.matches(of: /Saved (D[0-9]+)/).map { String($0.1) }
      #expect(Set(references) == Set((1...400).map { "D\($0)" }))
      #expect(references.count == 400)
    }

    @Test(arguments: 1...5) func `eight first openings at once all succeed`(round: Int) throws {
      let home = try Home()
      let result = try home.shell(
        """
        for number in 1 2 3 4 5 6 7 8; do
          casebook doctor add --name "Dr. Example-$number" --no-input >/dev/null || echo "failed: $?" &
        done
        wait
        """)
      #expect(result.out == "")
      #expect(result.err == "")
      #expect(try Contents(of: home.casebook).count("doctor") == 8)
    }

    @Test func `one who waits too long is told so`() throws {
      let home = try Home()
      try home.answer("doctor", "add", "--name", "Dr. Example-North", "--no-input")
      let holder = try Holder(of: home.casebook)
      let result = try home.run("doctor", "add", "--name", "Dr. Example-South", "--no-input")
      #expect(result.code == 75)
      #expect(result.err.contains("Another program is using"))
      try holder.letGo()
      try home.answer("doctor", "add", "--name", "Dr. Example-South", "--no-input")
    }
  }
}
