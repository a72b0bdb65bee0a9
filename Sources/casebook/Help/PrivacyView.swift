import Terminal

/// What becomes of what is written: where it lies, who can read it, and how it is removed.
struct PrivacyView: View {
  /// The casebook's file; nil where it lives in memory only.
  let place: String?

  var json: JSON {
    [
      "file": JSON(place),
      "text": .array(parts.map { ["heading": .string($0.heading), "lines": JSON($0.lines)] }),
    ]
  }

  var page: Page {
    let blocks = parts.map { [Page.Block.heading($0.heading)] + $0.lines.map(Page.Block.line) }
    return Page(Array(blocks.joined(separator: [.blank])))
  }

  private struct Part {
    let heading: String
    let lines: [String]
  }

  private var file: String { place ?? "the casebook" }

  private var parts: [Part] { [sent, lies, readers, shared, traces, copies, removing, better] }

  private var sent: Part {
    Part(heading: "Nothing is sent", lines: ["Casebook uses no network: no account, no cloud, nothing counted."])
  }

  private var lies: Part {
    Part(
      heading: "Where it lies",
      lines: [
        "All you write lies in one file: \(file)", "What you typed and did not save yet lies there too, as a draft.",
      ])
  }

  private var readers: Part {
    Part(
      heading: "Who can read it",
      lines: [
        "Anyone who uses this computer account, and whoever manages the computer.",
        "Other accounts cannot: Casebook makes the file readable for this account only, and puts that right if it was "
          + "changed.",
        "The file has no password and is not encrypted. If the computer may be lost, encrypt its disk.",
      ])
  }

  private var shared: Part {
    Part(
      heading: "On a shared computer",
      lines: [
        "Use an account of your own, with a password that nobody else knows.",
        "Or keep the file on a stick that you take with you: casebook --db /path/of/the/stick/notes.db",
        "Close the window afterwards: what was shown can be scrolled back to.",
      ])
  }

  private var traces: Part {
    Part(
      heading: "What the shell keeps",
      lines: [
        "What stands on the command line goes into the shell's history, and others on the computer may see it while the "
          + "command runs.",
        "What you type at a question does not. Long texts can also be read from a file: --said - < note.txt",
        "Case titles name no illness unless you write one.",
      ])
  }

  private var copies: Part {
    Part(
      heading: "Copies",
      lines: [
        "To keep a copy, copy the file while no casebook command runs. It is as private as the place you put it.",
        "A newer Casebook that changes the form of the file keeps a copy beside it first; its name ends in .bak.",
        "Backups of the computer hold the file as well.",
      ])
  }

  private var removing: Part {
    Part(
      heading: "Removing it",
      lines: [
        "One record: casebook visit remove V1, and so for every kind.",
        "Everything: delete \(file), and any file beside it whose name begins the same.",
        "Backups keep what they hold, and a disk may keep traces of a deleted file.",
      ])
  }

  private var better: Part {
    Part(
      heading: "Better not written here",
      lines: ["Social-security numbers, passwords, card numbers. Casebook needs none of them."])
  }
}
