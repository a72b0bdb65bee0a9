extension CasePicture {
  /// The requests that count in this round: what came to oneself counts in every round, what went to an office in the
  /// round of its doctor.
  package var roundRequests: [Saved<RecordRequest>] {
    requests.filter { request in
      guard let doctor = request.to.doctor else { return true }
      guard let consultation = consultations.first(where: { $0.doctor == doctor }) else {
        return request.round == round
      }
      return (consultation.round == round || isLeftOver(consultation))
        && effectiveState(of: consultation) != .declined
    }
  }

  /// Every item that counts in this round, by request and number.
  package var roundItems: [RecordedItem] {
    roundRequests.flatMap { request in request.items.map { RecordedItem(request: request, item: $0) } }
  }
}
