package import CaseModel
import GRDB

// A code word is kept as its raw value; a word that is not one of the list is an error when it is read.
extension Agreement: DatabaseValueConvertible {}
extension AppointmentState: DatabaseValueConvertible {}
extension Certainty: DatabaseValueConvertible {}
extension ConsultationRole: DatabaseValueConvertible {}
extension ConsultationState: DatabaseValueConvertible {}
extension DecisionChoice: DatabaseValueConvertible {}
extension DifferenceCause: DatabaseValueConvertible {}
extension Facet: DatabaseValueConvertible {}
extension FoundVia: DatabaseValueConvertible {}
extension InsuranceTopic: DatabaseValueConvertible {}
extension ItemKind: DatabaseValueConvertible {}
extension ItemState: DatabaseValueConvertible {}
extension Jurisdiction: DatabaseValueConvertible {}
extension Known: DatabaseValueConvertible {}
extension NoteChannel: DatabaseValueConvertible {}
extension OpinionManner: DatabaseValueConvertible {}
extension PayerKind: DatabaseValueConvertible {}
extension PersonRelation: DatabaseValueConvertible {}
extension RequestEventKind: DatabaseValueConvertible {}
extension RequestMethod: DatabaseValueConvertible {}
extension Situation: DatabaseValueConvertible {}
extension Step: DatabaseValueConvertible {}
