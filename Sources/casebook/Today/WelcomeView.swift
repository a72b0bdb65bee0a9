import CaseModel
import Terminal

/// What `casebook` says before there is any case.
struct WelcomeView: View {
  let asOf: Day
  let emergency: EmergencyNumbers

  var json: JSON { TodayView(asOf: asOf, cases: []).json }

  var page: Page {
    [
      .line("Casebook is a private notebook for a second medical opinion. It stays on this computer."),
      .line("To begin: casebook start (ten short questions; most can be skipped)"),
      .line("Emergency? Do not wait: call \(emergency.number)."),
    ]
  }
}
