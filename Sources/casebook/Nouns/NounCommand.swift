import ArgumentParser
import CaseModel

/// `casebook NOUN`: the verbs of a kind of record.
struct NounCommand<N: Noun>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: N.Record.kind.noun.split(separator: " ").last.map(String.init), abstract: N.abstract,
      subcommands: Branch.kept(
        of: Self.self,
        [N.adder] + N.verbs + [
          ListRecords<N>.self, ShowRecord<N>.self, EditRecord<N>.self, RemoveRecord<N>.self,
        ]))
  }
}
