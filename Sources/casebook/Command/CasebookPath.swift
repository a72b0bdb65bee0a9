/// Where the casebook lies.
enum CasebookPath {
  /// The file that `--db` names, else `CASEBOOK_DB`, else the one in the person's own data folder.
  static func chosen(option: String?, environment: [String: String]) -> String {
    if let option { return option }
    if let named = environment["CASEBOOK_DB"], !named.isEmpty { return named }
    return dataFolder(environment) + "/casebook/casebook.db"
  }

  private static func dataFolder(_ environment: [String: String]) -> String {
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder }
    let home = environment["HOME"] ?? "."
    #if os(macOS)
      return home + "/Library/Application Support"
    #else
      return home + "/.local/share"
    #endif
  }
}
