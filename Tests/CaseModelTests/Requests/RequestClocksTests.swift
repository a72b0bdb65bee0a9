import CaseModel
import Testing

struct RequestClocksTests {
  @Test(arguments: knee + child + ties + promises + chases + laws)
  func `the day that counts is`(example: RequestExample) throws {
    let due = try example.clocks().due
    let found = due.map { "\($0.basis.rawValue) \($0.day) \($0.state.rawValue)\($0.estimated ? " estimated" : "")" }
    #expect(found ?? "none" == example.expected)
  }

  private static let kneeSent = "sent 2026-11-05, received-by-them 2026-11-06"
  private static let kneeChased = kneeSent + ", chased 2026-11-20 until 2026-11-27"

  private static let knee = [
    RequestExample(
      name: "knee, 5 Nov", history: kneeSent, needBy: "2026-12-08", asOf: "2026-11-05",
      expected: "chase 2026-11-19 upcoming"),
    RequestExample(
      name: "knee, 9 Nov", history: kneeSent, needBy: "2026-12-08", asOf: "2026-11-09",
      expected: "chase 2026-11-19 upcoming"),
    RequestExample(
      name: "knee, 19 Nov", history: kneeSent, needBy: "2026-12-08", asOf: "2026-11-19",
      expected: "chase 2026-11-19 due"),
    RequestExample(
      name: "knee, 20 Nov not asked again", history: kneeSent, needBy: "2026-12-08", asOf: "2026-11-20",
      expected: "chase 2026-11-19 due"),
    RequestExample(
      name: "knee, 27 Nov", history: kneeChased, needBy: "2026-12-08", asOf: "2026-11-27",
      expected: "promised 2026-11-27 due"),
    RequestExample(
      name: "knee, 28 Nov", history: kneeChased, needBy: "2026-12-08", asOf: "2026-11-28",
      expected: "promised 2026-11-27 overdue"),
    RequestExample(
      name: "knee, 3 Dec partly received", history: kneeChased + ", partly-received 2026-12-02", needBy: "2026-12-08",
      asOf: "2026-12-03", expected: "promised 2026-11-27 overdue"),
    RequestExample(
      name: "knee, 7 Dec: the law too", history: kneeChased, needBy: "2026-12-08", asOf: "2026-12-07",
      expected: "promised 2026-11-27 overdue"),
  ]

  private static let childSent = "sent 2026-10-14, received-by-them 2026-10-14"
  private static let childExtended = childSent + ", extended 2026-11-06"

  private static let child = [
    RequestExample(
      name: "child A, 16 Nov", law: .uk, history: childSent + ", chased 2026-11-14", asOf: "2026-11-16",
      expected: "legal 2026-11-16 due"),
    RequestExample(
      name: "child A, 17 Nov", law: .uk, history: childSent, asOf: "2026-11-17", expected: "legal 2026-11-16 overdue"),
    RequestExample(
      name: "child A extended, 17 Nov", law: .uk, history: childExtended, asOf: "2026-11-17",
      expected: "chase 2026-11-13 due"),
    RequestExample(
      name: "child A extended and confirmed in part, 9 Jan", law: .uk,
      history: childExtended + ", confirmed 2027-01-08",
      appointment: "2027-01-14", asOf: "2027-01-09", expected: "need-by 2027-01-14 upcoming"),
    RequestExample(
      name: "child A extended, 15 Jan", law: .uk, history: childExtended, asOf: "2027-01-15",
      expected: "legal 2027-01-14 overdue"),
    RequestExample(
      name: "child B, 30 Nov", law: .uk, history: "sent 2026-10-30, received-by-them 2026-10-31, chased 2026-11-29",
      asOf: "2026-11-30", expected: "legal 2026-11-30 due"),
  ]

  private static let ties = [
    RequestExample(
      name: "need-by before promised", history: "sent 2026-11-05, promised 2026-11-06 until 2026-12-01",
      needBy: "2026-12-01", asOf: "2026-12-02", expected: "need-by 2026-12-01 overdue"),
    RequestExample(
      name: "promised before legal",
      history: "sent 2026-11-05, received-by-them 2026-11-06, promised 2026-11-06 until 2026-12-06", asOf: "2026-12-06",
      expected: "promised 2026-12-06 due"),
    RequestExample(
      name: "legal before chase", history: "sent 2026-11-05, received-by-them 2026-11-05, chased 2026-11-27",
      asOf: "2026-12-05", expected: "legal 2026-12-05 due"),
    RequestExample(
      name: "the earliest of what has passed", history: kneeChased, needBy: "2026-11-25", asOf: "2026-12-20",
      expected: "need-by 2026-11-25 overdue"),
    RequestExample(
      name: "what has passed before an earlier day to ask again", history: kneeSent, needBy: "2026-11-21",
      asOf: "2026-11-22", expected: "need-by 2026-11-21 overdue"),
    RequestExample(
      name: "the appointment where no day was given", history: kneeSent, appointment: "2026-11-10", asOf: "2026-11-09",
      expected: "need-by 2026-11-10 upcoming"),
    RequestExample(
      name: "the person's day before the appointment", history: kneeSent, needBy: "2026-11-12",
      appointment: "2026-11-10", asOf: "2026-11-09", expected: "need-by 2026-11-12 upcoming"),
  ]

  private static let promises = [
    RequestExample(
      name: "a running promise silences asking", history: "sent 2026-11-05, promised 2026-11-06 until 2026-11-25",
      asOf: "2026-11-20", expected: "promised 2026-11-25 upcoming"),
    RequestExample(
      name: "the latest promise counts, not the latest day",
      history: "sent 2026-11-05, promised 2026-11-06 until 2026-12-01, chased 2026-11-10 until 2026-11-20",
      asOf: "2026-11-21", expected: "promised 2026-11-20 overdue"),
    RequestExample(
      name: "two promises of one day: the later said",
      history: "sent 2026-11-05, promised 2026-11-06 until 2026-11-10, promised 2026-11-06 until 2026-11-17",
      asOf: "2026-11-12", expected: "promised 2026-11-17 upcoming"),
    RequestExample(
      name: "asking again without a day keeps the promise", history: kneeChased + ", chased 2026-11-28",
      asOf: "2026-11-29", expected: "promised 2026-11-27 overdue"),
    RequestExample(
      name: "an extension to a day before the law's is their word",
      history: kneeSent + ", extended 2026-11-20 until 2026-12-15", asOf: "2026-12-16",
      expected: "promised 2026-12-15 overdue"),
    RequestExample(
      name: "an extension to the law's own day is the law's",
      history: kneeSent + ", extended 2026-12-05 until 2027-01-05", asOf: "2027-01-06",
      expected: "legal 2027-01-05 overdue"),
    RequestExample(
      name: "an extension told too late moves nothing", history: kneeSent + ", extended 2026-12-07 until 2027-01-20",
      asOf: "2026-12-08", expected: "legal 2026-12-06 overdue"),
  ]

  private static let chases = [
    RequestExample(
      name: "asked early settles nothing", history: kneeSent + ", chased 2026-11-18", asOf: "2026-11-20",
      expected: "chase 2026-11-19 due"),
    RequestExample(
      name: "asked on the day settles it", history: kneeSent + ", chased 2026-11-19", asOf: "2026-11-20",
      expected: "chase 2026-11-26 upcoming"),
    RequestExample(
      name: "their receipt on the day settles it", history: "sent 2026-11-05, received-by-them 2026-11-19",
      asOf: "2026-11-20", expected: "chase 2026-11-26 upcoming"),
    RequestExample(
      name: "news settles all up to it", history: kneeSent + ", partly-received 2026-11-27", asOf: "2026-11-28",
      expected: "chase 2026-12-05 upcoming"),
    RequestExample(
      name: "a refusal is news", history: kneeSent + ", denied 2026-11-27", asOf: "2026-11-28",
      expected: "chase 2026-12-05 upcoming"),
    RequestExample(
      name: "all settled leaves the law", history: kneeSent + ", chased 2026-12-05", asOf: "2026-12-05",
      expected: "legal 2026-12-06 upcoming"),
    RequestExample(
      name: "sent again, counted again", history: kneeSent + ", sent 2026-11-20", asOf: "2026-11-21",
      expected: "chase 2026-12-04 upcoming"),
    RequestExample(
      name: "not sent but received: counted from receipt", history: "received-by-them 2026-11-06", asOf: "2026-11-07",
      expected: "chase 2026-11-20 upcoming"),
  ]

  private static let laws = [
    RequestExample(
      name: "an estimate is marked", history: "sent 2026-11-05", asOf: "2026-12-06",
      expected: "legal 2026-12-05 overdue estimated"),
    RequestExample(
      name: "EU Saturday stays", law: .eu, history: childSent, asOf: "2026-11-15", expected: "legal 2026-11-14 overdue"),
    RequestExample(
      name: "Ontario", law: .caOn, history: kneeSent, asOf: "2026-12-07", expected: "legal 2026-12-06 overdue"),
    RequestExample(
      name: "Australia knows no extension", law: .au, history: kneeSent + ", extended 2026-11-20", asOf: "2026-12-07",
      expected: "legal 2026-12-06 overdue"),
    RequestExample(
      name: "another country only asks again", law: .other, history: kneeSent, asOf: "2027-03-01",
      expected: "chase 2026-11-19 due"),
    RequestExample(
      name: "a transfer only asks again", history: kneeSent, method: .transfer, asOf: "2027-03-01",
      expected: "chase 2026-11-19 due"),
    RequestExample(
      name: "the person knows better", history: kneeSent, legalBy: "2026-11-15", asOf: "2026-11-16",
      expected: "legal 2026-11-15 overdue"),
    RequestExample(
      name: "no day at all", law: .other, history: kneeSent + ", chased 2026-12-05", asOf: "2026-12-06",
      expected: "none"),
    RequestExample(name: "not sent", asOf: "2026-12-06", expected: "none"),
    RequestExample(
      name: "not sent and needed", needBy: "2026-12-08", asOf: "2026-12-06", expected: "need-by 2026-12-08 upcoming"),
  ]
}

extension RequestClocksTests {
  @Test func `all days to ask again stay, settled or not`() throws {
    let example = RequestExample(
      name: "", history: "sent 2026-11-05, received-by-them 2026-11-06, chased 2026-11-20 until 2026-11-27",
      asOf: "2026-11-28", expected: "")
    let clocks = try example.clocks()
    #expect(clocks.chase.map(\.iso) == ["2026-11-19", "2026-11-26", "2026-12-05"])
    #expect(clocks.nextChase?.iso == "2026-11-26")
    #expect(clocks.legal?.day.iso == "2026-12-06")
    #expect(clocks.promised?.iso == "2026-11-27")
    #expect(clocks.needBy == nil)
  }

  @Test func `a late extension is kept and said`() throws {
    let example = RequestExample(
      name: "", law: .uk, history: "sent 2026-10-14, received-by-them 2026-10-14, extended 2026-11-17",
      asOf: "2026-11-18",
      expected: "")
    let legal = try #require(try example.clocks().legal)
    #expect(legal.lateExtension && !legal.extended)
    #expect(legal.day.iso == "2026-11-16")
  }

  @Test func `whom to ask goes up the ladder, to the regulator only past the law's day`() throws {
    var rungs: [String] = []
    var history = "sent 2026-11-05, received-by-them 2026-11-06"
    for day in ["2026-11-19", "2026-11-26", "2026-12-05", "2026-12-07"] {
      let example = RequestExample(name: "", history: history, asOf: day, expected: "")
      rungs.append(RequestLadder.next(for: try example.request(), clocks: try example.clocks()))
      history += ", chased \(day)"
    }
    #expect(rungs == ["the records desk", "the desk's supervisor", "the privacy officer", "the regulator"])
  }
}
