#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The locale by which the system's libraries understand text.
enum TextLocale {
  /// True when text is UTF-8 for the system's libraries. In the C locale the line editor would drop every letter that
  /// is not ASCII, without a word; so the person's locale is taken where it is UTF-8, else a neutral one.
  static let isUTF8 = ["", "C.UTF-8", "en_US.UTF-8", "UTF-8"].contains { (name: String) -> Bool in
    setlocale(LC_CTYPE, name) != nil && String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }
}
