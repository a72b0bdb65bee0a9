import CaseModel
import CaseStore
import Terminal

/// All that a command may use of the world: the store, the console, the moment, and how to show things.
final class Context {
  let shared: SharedOptions
  let console: any Console
  let moment: Moment
  let layout: Layout
  /// The file of the casebook, as it was chosen; nil where it lives in memory.
  let place: String?
  private let openStore: (Access) throws -> Store?
  private var opened: (access: Access, store: Store)?
  /// Looked for, and there was none.
  private var isUnmade = false
  /// What the person has answered and this command has not saved yet.
  var pending: PendingDraft?
  /// What is worth saying once the change is kept.
  private var remarks: [String] = []

  init(
    shared: SharedOptions, console: any Console, moment: Moment, layout: Layout, place: String? = nil,
    openStore: @escaping (Access) throws -> Store?
  ) {
    self.shared = shared
    self.console = console
    self.moment = moment
    self.layout = layout
    self.place = place
    self.openStore = openStore
  }

  /// The day that counts as today.
  var today: Day { moment.today }

  /// Looks at the records. Without a casebook there is nothing to see, and that is no error.
  func read<Value>(_ body: (Ledger) throws -> Value) throws -> Value {
    if let opened { return try opened.store.read(body) }
    let found = try openStore(.reading)
    let store = try found ?? Store(.inMemory())
    opened = (.reading, store)
    isUnmade = found == nil
    tellNotices(of: store)
    return try store.read(body)
  }

  /// Whether there is a casebook to look into.
  func hasCasebook() throws -> Bool {
    try read { _ in }
    return !isUnmade
  }

  /// Changes records in one transaction, and makes the casebook where there is none yet.
  ///
  /// What the person had answered is forgotten as a draft in the same transaction; if it fails, it is kept as one.
  func write<Value>(_ body: (Ledger) throws -> Value) throws -> Value {
    guard let draft = pending else { return try writeAside(body) }
    pending = nil
    do {
      return try writeAside { ledger in
        try draft.forget(ledger)
        return try body(ledger)
      }
    } catch {
      try draft.keep()
      throw error
    }
  }

  /// Changes records that are none of the answers: a draft, the case that is chosen.
  func writeAside<Value>(_ body: (Ledger) throws -> Value) throws -> Value {
    defer { remarks = [] }
    let value = try writingStore().write(body)
    for remark in remarks { say(remark) }
    return value
  }

  /// Says one line of the talk after the change is kept; where it fails, the line is dropped with it.
  func remark(_ text: String) {
    remarks.append(text)
  }

  private func writingStore() throws -> Store {
    if let opened, opened.access == .writing { return opened.store }
    opened = nil
    guard let store = try openStore(.writing) else { throw Problem.noStore }
    opened = (.writing, store)
    isUnmade = false
    tellNotices(of: store)
    return store
  }

  /// Says a sentence of the talk, wrapped to the width of the screen.
  func say(_ text: String) {
    tell(Page([.line(text)]))
  }

  /// Says a page of the talk. Its headings carry no colour: the console lets no escape sequence through.
  func tell(_ page: Page) {
    console.say(page.drawn(Layout(width: layout.width, plain: layout.plain)))
  }

  /// Gives the answer: the value for programs, or the page for people. The only place that chooses.
  func show(_ view: some View) throws {
    if shared.json {
      try console.answer(view.json.text)
    } else {
      let drawn = view.page.drawn(layout)
      if !drawn.isEmpty { try console.answer(drawn) }
    }
  }

  private func tellNotices(of store: Store) {
    for notice in store.notices { say(notice.words) }
  }
}
