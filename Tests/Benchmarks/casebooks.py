"""Casebooks of a lifetime, filled past the program: many cases, most closed, most requests settled."""
import datetime, os, sqlite3, subprocess

TODAY = datetime.date.today()
FIRST = datetime.date(1800, 1, 1)
WORDS = ("meniscus tear knee pain doctor said wait surgery images report insurer called promised letter weeks "
         "physiotherapy swelling walking stairs night second opinion cartilage degenerative early arthritis").split()
# What the shell writes for one visit: the same rows as `visit log`, as durably.
LOG_SQL = """PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON; BEGIN IMMEDIATE;
UPDATE reference_counter SET last = last + 1 WHERE letter = 'V';
INSERT INTO visit (id, case_id, doctor_id, round, visited_on, said)
  SELECT last, 1, 1, 1, date('now'), 'Nothing new was found.' FROM reference_counter WHERE letter = 'V';
INSERT INTO search (rowid, scope, body) SELECT (90000 << 36) + last, 'c1', 'Nothing new was found.' FROM reference_counter WHERE letter = 'V';
INSERT INTO search_row SELECT 'V', last, (90000 << 36) + last FROM reference_counter WHERE letter = 'V';
COMMIT;"""


def text(number, length=24):
    words = [WORDS[(number * 7 + place * 5 + place * place) % len(WORDS)] for place in range(length)]
    return " ".join(words) + (f" rare{number}" if number % 50 == 7 else "")


def day(offset):
    return (TODAY + datetime.timedelta(days=offset)).isoformat()


def make(program, path, environment, records, pending=0):
    """A casebook made by the program itself, then filled with about so many records."""
    add = [program, "doctor", "add", "--name", "Dr. Example-0", "--no-input", "--db", path]
    subprocess.run(add, env=environment, check=True, stdout=subprocess.DEVNULL)
    database = sqlite3.connect(path)
    database.execute("PRAGMA synchronous = OFF")
    Filler(database).fill(records, pending)
    database.commit()
    database.execute("INSERT INTO search (search) VALUES ('optimize')")
    database.commit()
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()
    return path


class Filler:
    def __init__(self, database):
        self.database = database
        self.last = {"D": 1}

    def add(self, letter, table, on=None, case=None, words=None, **values):
        number = self.last[letter] = self.last.get(letter, 0) + 1
        self.row(table, id=number, **values)
        if words:
            days = (datetime.date.fromisoformat(on) - FIRST).days if on else 0
            row = days << 36 | (ord(letter) - 65) << 31 | number
            self.row("search", rowid=row, scope=f"c{case or 0}", body=words)
            self.row("search_row", letter=letter, number=number, row=row)
        return number

    def row(self, table, **values):
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        self.database.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values()))

    def fill(self, records, pending):
        person = self.add("P", "person", name="Sam Sample", relation="self", words="Sam Sample")
        self.add("I", "insurance_policy", person_id=person, payer="insurance", insurer="Sample Mutual", words="Sample Mutual")
        for number in range(2, 13 + records // 500):
            self.add("D", "doctor", name=f"Dr. Example-{number}", specialty="cardiology", phone="555-0100",
                     words=f"Dr. Example-{number}\ncardiology\n555-0100")
        cases = max(3, records // 33)
        for number in range(cases):
            is_open = number < 3
            self.case(person, -20 if is_open else -100 - 30000 * number // cases, is_open, pending // 3 if is_open else 4)
        for letter, last in self.last.items():
            self.database.execute("INSERT OR REPLACE INTO reference_counter VALUES (?, ?)", (letter, last))

    def case(self, person, start, is_open, requests):
        doctors = [1 + (self.last.get("C", 0) * 2 + n) % self.last["D"] for n in (0, 1)]
        case = self.last.get("C", 0) + 1
        closed = {} if is_open else {"closed_on": day(start + 90)}
        self.add("C", "case_file", on=day(start), case=case, words=f"Knee {case}", person_id=person, title=f"Knee {case}",
                 jurisdiction="us", opened_on=day(start), treatment="operation", treatment_start=day(start + 60), **closed)
        self.row("case_situation", case_id=case, situation="surgery")
        for place, doctor in enumerate(doctors):
            self.add("K", "consultation", case=case, case_id=case, doctor_id=doctor, role=["first", "second"][place],
                     round=1, state="seen", in_network="yes", independent="yes")
            self.add("A", "appointment", case=case, case_id=case, doctor_id=doctor, round=1,
                     state="booked" if is_open else "done", starts_at=day(start + 30 + place) + " 09:30",
                     time_zone="America/New_York")
        for n in range(4):
            self.add("V", "visit", on=day(start + n), case=case, words=text(n + case), case_id=case, doctor_id=doctors[n % 2],
                     round=1, visited_on=day(start + n), said=text(n + case))
        opinions = []
        for doctor in doctors:
            self.add("G", "diagnosis", on=day(start), case=case, words="meniscus tear", case_id=case, name="meniscus tear",
                     doctor_id=doctor, diagnosed_on=day(start), certainty="likely")
            opinion = self.add("O", "opinion", on=day(start), case=case, words=text(case, 60), case_id=case, doctor_id=doctor,
                               round=1, given_on=day(start), manner="visit")
            opinions.append(opinion)
            for facet in ("diagnosis", "certainty", "treatment", "risks", "if-we-wait", "recovery"):
                self.row("opinion_facet", opinion_id=opinion, facet=facet, text=text(opinion, 10))
            question = self.add("Q", "question", case=case, words="Can it wait?", case_id=case, text="Can it wait?")
            self.row("question_answer", question_id=question, doctor_id=doctor, text=text(question, 10))
        self.add("L", "relation", case=case, case_id=case, opinion_id=opinions[1], to_opinion_id=opinions[0],
                 facet="diagnosis", agreement="refined")
        for n in range(requests):
            self.request(case, start, settled=not is_open)
        for n in range(3):
            self.add("N", "insurance_note", on=day(start), case=case, words=text(n, 12), case_id=case, round=1,
                     talked_at=day(start) + " 14:10", channel="call", answer=text(n, 12), in_writing="no")
        for n in range(2):
            self.add("M", "treatment", on=day(start), case=case, words="rest", case_id=case, name="rest", from_day=day(start))
            self.add("T", "task", case=case, words="ring", case_id=case, text="ring", due=day(start + 30),
                     **({} if is_open else {"done_on": day(start + 31)}))
        for n in range(6):
            self.add("E", "note", on=day(start + n), case=case, words=text(n + case), case_id=case, written_on=day(start + n), text=text(n + case))
        if not is_open:
            self.add("X", "decision", on=day(start), case=case, words="combine", case_id=case, round=1, choice="combine", decided_on=day(start))

    def request(self, case, start, settled):
        request = self.add("R", "request", case=case, words="Sample Imaging", case_id=case, round=1, holder="Sample Imaging",
                           method="portal", watched=0 if settled else 1)
        for number, kind in enumerate(("images", "report", "notes"), 1):
            values = dict(request_id=request, number=number, kind=kind, description=kind)
            received = {"received_on": day(start + 20)} if settled else {}
            self.row("request_item", state="received" if settled else "open", **values, **received)
        self.row("request_event", request_id=request, kind="sent", happened_on=day(start))
        self.row("request_event", request_id=request, kind="acknowledged", happened_on=day(start + 1))
        if settled:
            self.row("request_event", request_id=request, kind="received", happened_on=day(start + 20))


def open_cases_sql(path):
    """All that lies in the open cases: what a view of them has to read."""
    database = sqlite3.connect(path)
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    own = [name for name in tables if any(row[1] == "case_id" for row in database.execute(f"PRAGMA table_info({name})"))]
    database.close()
    opened = "(SELECT id FROM case_file WHERE closed_on IS NULL)"
    parts = [f"SELECT * FROM {name} WHERE case_id IN {opened};" for name in own]
    inner = {"request_item": ("request_id", "request"), "request_event": ("request_id", "request"),
             "opinion_facet": ("opinion_id", "opinion"), "question_answer": ("question_id", "question"),
             "insurance_note_topic": ("note_id", "insurance_note"), "appointment_change": ("appointment_id", "appointment")}
    parts += [f"SELECT * FROM {name} WHERE {key} IN (SELECT id FROM {owner} WHERE case_id IN {opened});"
              for name, (key, owner) in inner.items()]
    doctors = f"(SELECT doctor_id FROM consultation WHERE case_id IN {opened})"
    parts += ["SELECT * FROM case_file WHERE closed_on IS NULL;", f"SELECT * FROM doctor WHERE id IN {doctors};",
              f"SELECT * FROM credential_check WHERE doctor_id IN {doctors};", "SELECT * FROM person;", "SELECT * FROM insurance_policy;"]
    return "\n".join(parts)
