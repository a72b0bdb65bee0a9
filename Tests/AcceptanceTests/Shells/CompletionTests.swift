import Foundation
import TestSupport
import Testing

/// The Tab key in the shells themselves: commands, verbs, options.
@Suite struct CompletionTests {
  @Test func `bash completes a noun, a verb and an option`() throws {
    let home = try Home()
    let result = try home.shell(
      #"""
      casebook --generate-completion-script bash > completions
      bash -c '
        source ./completions
        complete=$(complete -p casebook | sed "s/.*-F \([^ ]*\).*/\1/")
        offered() {
          COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
          $complete casebook "${COMP_WORDS[COMP_CWORD]}" ""
          printf "%s\n" "${COMPREPLY[@]}" | sort | paste -sd " "
        }
        offered casebook vis; offered casebook visit l; offered casebook visit log --d; offered casebook remind --color p'
      """#)
    #expect(result.err == "")
    #expect(result.out == "visit\nlist log\n--db --doctor\n\n")
  }

  @Test(.needs(.fish)) func `fish completes them, and says what each is for`() throws {
    let home = try Home()
    let fish = try OutsideClient.fish.required()
    let result = try home.shell(
      #"""
      casebook --generate-completion-script fish > completions
      \#(fish) -N -c 'source completions; for line in "casebook vis" "casebook visit l" "casebook visit log --d"
        complete -C $line; end'
      """#)
    #expect(
      result.out == """
        visit\tThe visits: what each doctor said, and what is next.
        list\tList them, by reference.
        log\tAdd a visit.
        --db\tThe file to use, instead of your own casebook.
        --doctor\tWho was seen: D3, or a name; a new name makes a new doctor.

        """)
  }

  @Test(.needs(.zsh)) func `zsh completes them at its prompt`() throws {
    let home = try Home()
    _ = try home.shell("casebook --generate-completion-script zsh > _casebook")
    let terminal = try PseudoTerminal()
    let program = try terminal.spawn(
      executable: try OutsideClient.zsh.required(), arguments: ["-f"],
      environment: home.environment.merging(["TERM": "dumb", "PS1": "> "]) { $1 }, currentDirectory: home.path)
    try terminal.wait(for: "> ")
    try terminal.type("fpath=($PWD $fpath); autoload -U compinit; compinit -u -D; echo ready\r")
    try terminal.wait(for: "\nready\r\n")
    try terminal.type("casebook vis\t")
    try terminal.wait(for: "casebook visit ")
    try terminal.type("lo\t")
    try terminal.wait(for: " log ")
    try terminal.type("--do\t")
    try terminal.wait(for: "--doctor ")
    program.send(SIGKILL)
    #expect(try program.wait() == .signal(SIGKILL))
  }
}
