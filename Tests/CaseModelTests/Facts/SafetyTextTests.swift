import CaseModel
import Testing

struct SafetyTextTests {
  @Test func `two lines stand below the plan`() {
    let text = SafetyText(
      subject: Subject(relation: .oneself), situations: [.surgery], emergency: Jurisdiction.us.emergency)
    #expect(
      text.short == [
        "Emergency? Do not wait: call 911. Worse, or something new? Call your doctor today.",
        "Keep every treatment and appointment you have until you decide with a doctor. "
          + "This is a notebook, not medical advice.",
      ])
  }

  @Test func `two lines for a child name the child`() {
    let text = SafetyText(
      subject: Subject(relation: .child, name: "Mia"), situations: [.child], emergency: Jurisdiction.other.emergency)
    #expect(
      text.short == [
        "Emergency? Do not wait: call your emergency number. Worse, or something new? Call Mia's doctor today.",
        "Keep all of Mia's treatments and appointments until you decide with a doctor. "
          + "This is a notebook, not medical advice.",
      ])
  }

  @Test func `the whole text for an adult with cancer`() {
    let text = SafetyText(
      subject: Subject(relation: .oneself), situations: [.cancer], emergency: Jurisdiction.us.emergency)
    #expect(
      text.full.joined(separator: "\n") == """
        A second opinion is for when there is time. In an emergency do not wait: call 911.
        Call 911 at once for any of these:
        - trouble breathing
        - chest pain or pressure
        - fainting
        - sudden weakness or confusion
        - trouble speaking
        - severe sudden pain
        - bleeding that does not stop
        - vomiting blood
        - thoughts of suicide
        Fever during chemotherapy: call the cancer team now.
        Thoughts of suicide: call 988.
        Worse, or something new, and not one of these? Call your doctor today.
        Keep your first appointment until you decide.
        This is a notebook. It gives no medical advice.
        """)
  }

  @Test func `the whole text for a child begins with the child's signs`() {
    let text = SafetyText(
      subject: Subject(relation: .child, name: "Mia"), situations: [.child, .unclearDiagnosis],
      emergency: Jurisdiction.uk.emergency)
    #expect(
      text.full.joined(separator: "\n") == """
        A second opinion is for when there is time. In an emergency do not wait: call 999.
        Call 999 at once for a child with any of these:
        - hard to wake
        - a seizure
        - blue or grey lips
        - a stiff neck or a rash, with fever
        - not feeding
        - a fever of 38 °C or more in a baby under three months
        And, as for anyone:
        - trouble breathing
        - chest pain or pressure
        - fainting
        - sudden weakness or confusion
        - trouble speaking
        - severe sudden pain
        - bleeding that does not stop
        - vomiting blood
        - thoughts of suicide
        Urgent advice: call 111.
        Worse, or something new, and not one of these? Call Mia's doctor today.
        Keep Mia's first appointment until you decide.
        This is a notebook. It gives no medical advice.
        """)
  }

  @Test func `a person's own number takes the country's place`() {
    let text = SafetyText(
      subject: Subject(relation: .oneself), situations: [], emergency: EmergencyNumbers(number: "144"))
    #expect(text.short[0].contains("call 144."))
    #expect(text.full[0].hasSuffix("call 144."))
  }

  @Test func `who can read this is said before anything is typed`() {
    #expect(
      SafetyText.privacy == [
        "Anyone who can use this computer account can read what you write here.",
        "Shared computer? First read: casebook help privacy",
      ])
  }
}
