import ArgumentParser
import CaseModel

/// `casebook NOUN`: the verbs of a kind of record. The noun itself is the command: a generic one around it would have its
/// type made, and its conformances looked up, for each noun at every start.
extension Noun {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Record.kind.noun.split(separator: " ").last.map(String.init), abstract: abstract,
      subcommands: Branch.kept(
        of: Self.self,
        [adder] + verbs + [
          ListRecords<Self>.self, ShowRecord<Self>.self, EditRecord<Self>.self, RemoveRecord<Self>.self,
        ]))
  }
}
