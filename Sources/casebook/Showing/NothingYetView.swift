import Terminal

/// What a look at the casebook shows before there is any case in it.
struct NothingYetView: View {
  var json: JSON { [] }
  var page: Page { [.line("Nothing is written here yet. To begin: casebook start")] }
}
