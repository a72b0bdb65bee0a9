-- Today's schema, written by SchemaTests: CASEBOOK_WRITE_SCHEMA=1 swift test --filter SchemaTests

CREATE TABLE appointment (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  doctor_id INTEGER NOT NULL REFERENCES doctor (id) ON DELETE RESTRICT,
  round INTEGER NOT NULL CHECK (round > 0),
  state TEXT NOT NULL CHECK (state IN ('requested', 'waitlisted', 'booked', 'done', 'cancelled', 'missed')),
  starts_at TEXT CHECK (starts_at IS strftime('%Y-%m-%d %H:%M', starts_at, '+0 days')),
  time_zone TEXT,
  minutes INTEGER CHECK (minutes > 0),
  place TEXT,
  purpose TEXT,
  cancel_by TEXT CHECK (cancel_by IS date(cancel_by, '+0 days')),
  access TEXT,
  bring TEXT,
  cancelled_on TEXT CHECK (cancelled_on IS date(cancelled_on, '+0 days')),
  CHECK (starts_at IS NOT NULL OR state IN ('requested', 'waitlisted', 'done', 'cancelled'))
) STRICT;

CREATE INDEX appointment_case ON appointment (case_id, doctor_id, round, state);

CREATE INDEX appointment_doctor ON appointment (doctor_id);

CREATE INDEX appointment_live ON appointment (case_id) WHERE state IN ('requested', 'waitlisted', 'booked');

CREATE TABLE appointment_change (
  id INTEGER PRIMARY KEY,
  appointment_id INTEGER NOT NULL REFERENCES appointment (id) ON DELETE CASCADE,
  changed_on TEXT NOT NULL CHECK (changed_on IS date(changed_on, '+0 days')),
  state TEXT NOT NULL CHECK (state IN ('requested', 'waitlisted', 'booked', 'done', 'cancelled', 'missed')),
  starts_at TEXT CHECK (starts_at IS strftime('%Y-%m-%d %H:%M', starts_at, '+0 days')),
  note TEXT
) STRICT;

CREATE INDEX appointment_change_appointment ON appointment_change (appointment_id);

CREATE TABLE case_file (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  jurisdiction TEXT NOT NULL CHECK (jurisdiction IN ('us', 'uk', 'eu', 'ca-on', 'au', 'other')),
  opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
  treatment TEXT,
  treatment_start TEXT
    CHECK (treatment_start IN ('begun', 'none') OR treatment_start IS date(treatment_start, '+0 days')),
  safe_by TEXT CHECK (safe_by IS date(safe_by, '+0 days')),
  emergency_number TEXT,
  round INTEGER NOT NULL DEFAULT 1 CHECK (round > 0),
  closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
  closed_reason TEXT,
  CHECK (closed_reason IS NULL OR closed_on IS NOT NULL)
) STRICT;

CREATE INDEX case_file_open ON case_file (id) WHERE closed_on IS NULL;

CREATE INDEX case_file_person ON case_file (person_id);

CREATE TABLE case_situation (
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  situation TEXT NOT NULL
    CHECK (situation IN ('surgery', 'cancer', 'unclear-diagnosis', 'treatment-not-working', 'lack-of-trust', 'child', 'other')),
  PRIMARY KEY (case_id, situation)
) STRICT, WITHOUT ROWID;

CREATE TABLE consultation (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  doctor_id INTEGER NOT NULL REFERENCES doctor (id) ON DELETE CASCADE,
  role TEXT NOT NULL
    CHECK (role IN ('first', 'second', 'third', 'fourth', 'fifth', 'treating', 'referring', 'candidate')),
  round INTEGER NOT NULL CHECK (round > 0),
  found_via TEXT
    CHECK (found_via IN ('original-doctor', 'family', 'friend', 'specialist', 'insurer', 'hospital', 'online', 'other')),
  state TEXT NOT NULL CHECK (state IN ('suggested', 'called', 'waitlisted', 'booked', 'seen', 'declined')),
  offered_on TEXT CHECK (offered_on IS date(offered_on, '+0 days')),
  called_on TEXT CHECK (called_on IS date(called_on, '+0 days')),
  in_network TEXT NOT NULL CHECK (in_network IN ('yes', 'no', 'unknown')),
  independent TEXT NOT NULL CHECK (independent IN ('yes', 'no', 'unknown')),
  notes TEXT,
  UNIQUE (case_id, doctor_id)
) STRICT;

CREATE INDEX consultation_doctor ON consultation (doctor_id);

CREATE TABLE credential_check (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  doctor_id INTEGER NOT NULL REFERENCES doctor (id) ON DELETE CASCADE,
  source TEXT NOT NULL CHECK (trim(source) <> ''),
  checked_on TEXT NOT NULL CHECK (checked_on IS date(checked_on, '+0 days')),
  result TEXT
) STRICT;

CREATE INDEX credential_check_doctor ON credential_check (doctor_id);

CREATE TABLE decision (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  round INTEGER NOT NULL CHECK (round > 0),
  choice TEXT NOT NULL
    CHECK (choice IN ('stay-with-new', 'return-to-first', 'combine', 'another-opinion', 'undecided')),
  decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on, '+0 days')),
  doctor_id INTEGER REFERENCES doctor (id) ON DELETE RESTRICT,
  reasons TEXT,
  change_my_mind TEXT
) STRICT;

CREATE INDEX decision_case ON decision (case_id, round, decided_on);

CREATE INDEX decision_doctor ON decision (doctor_id);

CREATE TABLE diagnosis (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  code TEXT,
  doctor_id INTEGER REFERENCES doctor (id) ON DELETE RESTRICT,
  diagnosed_on TEXT CHECK (diagnosed_on IS date(diagnosed_on, '+0 days')),
  certainty TEXT CHECK (certainty IN ('confirmed', 'likely', 'unclear', 'ruled-out')),
  basis TEXT
) STRICT;

CREATE INDEX diagnosis_case ON diagnosis (case_id);

CREATE INDEX diagnosis_doctor ON diagnosis (doctor_id);

CREATE TABLE doctor (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  specialty TEXT,
  practice TEXT,
  phone TEXT,
  fax TEXT,
  email TEXT,
  address TEXT,
  npi TEXT,
  notes TEXT
) STRICT;

CREATE TABLE draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  command TEXT NOT NULL,
  answers TEXT NOT NULL,
  kept_at TEXT NOT NULL CHECK (kept_at IS strftime('%Y-%m-%d %H:%M', kept_at, '+0 days'))
) STRICT;

CREATE INDEX draft_command ON draft (command);

CREATE TABLE insurance_note (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  round INTEGER NOT NULL CHECK (round > 0),
  talked_at TEXT NOT NULL CHECK (talked_at IS strftime('%Y-%m-%d %H:%M', talked_at, '+0 days')),
  channel TEXT NOT NULL CHECK (channel IN ('call', 'letter', 'message', 'email', 'portal', 'in-person')),
  representative TEXT,
  call_reference TEXT,
  doctor_id INTEGER REFERENCES doctor (id) ON DELETE RESTRICT,
  question TEXT,
  answer TEXT,
  promised TEXT,
  promised_by TEXT CHECK (promised_by IS date(promised_by, '+0 days')),
  kept_on TEXT CHECK (kept_on IS date(kept_on, '+0 days')),
  in_writing TEXT NOT NULL CHECK (in_writing IN ('yes', 'no', 'unknown'))
) STRICT;

CREATE INDEX insurance_note_case ON insurance_note (case_id);

CREATE INDEX insurance_note_doctor ON insurance_note (doctor_id);

CREATE INDEX insurance_note_promise ON insurance_note (case_id)
  WHERE kept_on IS NULL AND (promised IS NOT NULL OR promised_by IS NOT NULL);

CREATE TABLE insurance_note_topic (
  note_id INTEGER NOT NULL REFERENCES insurance_note (id) ON DELETE CASCADE,
  topic TEXT NOT NULL
    CHECK (topic IN ('coverage', 'programme', 'referral', 'authorization', 'network', 'cost', 'denial', 'appeal', 'other')),
  PRIMARY KEY (note_id, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE insurance_policy (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  payer TEXT NOT NULL CHECK (payer IN ('insurance', 'medicare', 'nhs', 'none', 'other')),
  insurer TEXT,
  plan TEXT,
  member_id TEXT,
  phone TEXT,
  notes TEXT
) STRICT;

CREATE INDEX insurance_policy_person ON insurance_policy (person_id);

CREATE TABLE insurance_skip (
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  round INTEGER NOT NULL CHECK (round > 0),
  topic TEXT NOT NULL
    CHECK (topic IN ('coverage', 'programme', 'referral', 'authorization', 'network', 'cost', 'denial', 'appeal', 'other')),
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  PRIMARY KEY (case_id, round, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  written_on TEXT NOT NULL CHECK (written_on IS date(written_on, '+0 days')),
  text TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT;

CREATE INDEX note_case ON note (case_id);

CREATE TABLE opinion (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  doctor_id INTEGER NOT NULL REFERENCES doctor (id) ON DELETE RESTRICT,
  round INTEGER NOT NULL CHECK (round > 0),
  given_on TEXT NOT NULL CHECK (given_on IS date(given_on, '+0 days')),
  visit_id INTEGER REFERENCES visit (id) ON DELETE SET NULL,
  manner TEXT NOT NULL CHECK (manner IN ('visit', 'written', 'telehealth', 'record-review'))
) STRICT;

CREATE INDEX opinion_case ON opinion (case_id);

CREATE INDEX opinion_doctor ON opinion (doctor_id);

CREATE INDEX opinion_visit ON opinion (visit_id);

CREATE TABLE opinion_facet (
  opinion_id INTEGER NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  facet TEXT NOT NULL
    CHECK (facet IN ('diagnosis', 'certainty', 'basis', 'severity', 'treatment', 'alternatives', 'benefits', 'risks', 'if-we-wait', 'urgency', 'recovery', 'cost', 'follow-up')),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  PRIMARY KEY (opinion_id, facet)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  relation TEXT NOT NULL CHECK (relation IN ('self', 'child', 'parent', 'partner', 'other')),
  born TEXT CHECK (born IS date(born, '+0 days')),
  signer TEXT,
  signs_until TEXT CHECK (signs_until IS date(signs_until, '+0 days')),
  authority TEXT,
  notes TEXT
) STRICT;

CREATE TABLE question (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT;

CREATE INDEX question_case ON question (case_id);

CREATE TABLE question_answer (
  question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  doctor_id INTEGER NOT NULL REFERENCES doctor (id) ON DELETE RESTRICT,
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  answered_on TEXT CHECK (answered_on IS date(answered_on, '+0 days')),
  visit_id INTEGER REFERENCES visit (id) ON DELETE SET NULL,
  PRIMARY KEY (question_id, doctor_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX question_answer_doctor ON question_answer (doctor_id);

CREATE INDEX question_answer_visit ON question_answer (visit_id);

CREATE TABLE reference_counter (
  letter TEXT NOT NULL PRIMARY KEY CHECK (length(letter) = 1),
  last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  opinion_id INTEGER NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  to_opinion_id INTEGER NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  facet TEXT NOT NULL
    CHECK (facet IN ('diagnosis', 'certainty', 'basis', 'severity', 'treatment', 'alternatives', 'benefits', 'risks', 'if-we-wait', 'urgency', 'recovery', 'cost', 'follow-up')),
  agreement TEXT NOT NULL CHECK (agreement IN ('agree', 'refined', 'different', 'not-addressed')),
  cause TEXT
    CHECK (cause IN ('different-data', 'different-reading', 'different-values', 'different-experience', 'not-finished')),
  UNIQUE (opinion_id, to_opinion_id, facet),
  CHECK (opinion_id <> to_opinion_id)
) STRICT;

CREATE INDEX relation_case ON relation (case_id);

CREATE INDEX relation_to_opinion ON relation (to_opinion_id);

CREATE TABLE request (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  round INTEGER NOT NULL CHECK (round > 0),
  holder TEXT NOT NULL CHECK (trim(holder) <> ''),
  to_doctor_id INTEGER REFERENCES doctor (id) ON DELETE RESTRICT,
  contact TEXT,
  phone TEXT,
  fax TEXT,
  method TEXT CHECK (method IN ('portal', 'mail', 'fax', 'email', 'phone', 'in-person', 'transfer')),
  need_by TEXT CHECK (need_by IS date(need_by, '+0 days')),
  legal_by TEXT CHECK (legal_by IS date(legal_by, '+0 days')),
  notes TEXT,
  -- Whether its items still call for reminders; kept with them, so that what is settled is not read again.
  watched INTEGER NOT NULL CHECK (watched IN (0, 1))
) STRICT;

CREATE INDEX request_case ON request (case_id, to_doctor_id);

CREATE INDEX request_round ON request (case_id, round);

CREATE INDEX request_to_doctor ON request (to_doctor_id);

CREATE INDEX request_watched ON request (case_id) WHERE watched = 1;

CREATE TABLE request_event (
  id INTEGER PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  kind TEXT NOT NULL
    CHECK (kind IN ('sent', 'received-by-them', 'acknowledged', 'chased', 'promised', 'extended', 'partly-received', 'received', 'confirmed', 'denied', 'returned', 'complained', 'closed')),
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days')),
  note TEXT
) STRICT;

CREATE INDEX request_event_request ON request_event (request_id);

CREATE TABLE request_event_item (
  event_id INTEGER NOT NULL REFERENCES request_event (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  PRIMARY KEY (event_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE request_item (
  request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('report', 'images', 'slides', 'blocks', 'labs', 'notes', 'medications', 'other')),
  description TEXT NOT NULL CHECK (trim(description) <> ''),
  state TEXT NOT NULL CHECK (state IN ('open', 'received', 'confirmed', 'returned', 'denied', 'closed')),
  return_by TEXT CHECK (return_by IS date(return_by, '+0 days')),
  tracking TEXT,
  received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
  confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
  returned_on TEXT CHECK (returned_on IS date(returned_on, '+0 days')),
  reason TEXT,
  PRIMARY KEY (request_id, number),
  CHECK (state <> 'received' OR received_on IS NOT NULL),
  CHECK (state <> 'confirmed' OR confirmed_on IS NOT NULL),
  CHECK (state <> 'returned' OR returned_on IS NOT NULL),
  CHECK (state <> 'closed' OR reason IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (scope, body, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');

CREATE TABLE search_row (
  letter TEXT NOT NULL,
  number INTEGER NOT NULL,
  row INTEGER NOT NULL UNIQUE,
  PRIMARY KEY (letter, number)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search_word USING fts5vocab (search, instance);

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE step_skip (
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  round INTEGER NOT NULL CHECK (round > 0),
  step TEXT NOT NULL CHECK (step IN ('act', 'referrals', 'insurance', 'records', 'evaluate')),
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  PRIMARY KEY (case_id, round, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  due TEXT CHECK (due IS date(due, '+0 days')),
  done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
  visit_id INTEGER REFERENCES visit (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX task_case ON task (case_id);

CREATE INDEX task_open ON task (case_id) WHERE done_on IS NULL;

CREATE INDEX task_visit ON task (visit_id);

CREATE TABLE treatment (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  dose TEXT,
  from_day TEXT CHECK (from_day IS date(from_day, '+0 days')),
  to_day TEXT CHECK (to_day IS date(to_day, '+0 days')),
  effect TEXT,
  side_effects TEXT,
  why_stopped TEXT
) STRICT;

CREATE INDEX treatment_case ON treatment (case_id);

CREATE TABLE visit (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  doctor_id INTEGER NOT NULL REFERENCES doctor (id) ON DELETE RESTRICT,
  round INTEGER NOT NULL CHECK (round > 0),
  visited_on TEXT NOT NULL CHECK (visited_on IS date(visited_on, '+0 days')),
  present TEXT,
  said TEXT,
  next TEXT,
  next_by TEXT CHECK (next_by IS date(next_by, '+0 days')),
  appointment_id INTEGER REFERENCES appointment (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX visit_appointment ON visit (appointment_id);

CREATE INDEX visit_case ON visit (case_id, doctor_id, round);

CREATE INDEX visit_doctor ON visit (doctor_id, visited_on);
