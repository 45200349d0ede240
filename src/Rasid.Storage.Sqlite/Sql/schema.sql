-- The journal: what the record is. Nothing here is ever changed but by redaction.

-- name: create_journal
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ord is the order of arrival in this file and no part of the record.
CREATE TABLE entries (
  ord INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stream BLOB NOT NULL,
  seq INTEGER NOT NULL,
  header BLOB NOT NULL
) STRICT;
CREATE INDEX entries_place ON entries (stream, seq);

-- packing: 0 as it is, 1 Brotli. A withheld payload has no row.
CREATE TABLE payloads (
  ord INTEGER PRIMARY KEY,
  salt BLOB NOT NULL,
  packing INTEGER NOT NULL,
  payload BLOB NOT NULL
) STRICT;

CREATE TABLE texts (
  hash BLOB NOT NULL UNIQUE,
  packing INTEGER NOT NULL,
  text BLOB NOT NULL
) STRICT;

-- Where each stream ends; more than one row a stream is a fork.
CREATE TABLE heads (
  id BLOB PRIMARY KEY,
  stream BLOB NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Beside the journal since version 9 of the tables: made in a new record and in an older one alike.

-- name: create_beside
-- Good signatures of entries, each checked before it came in; nothing keys on their bytes.
CREATE TABLE IF NOT EXISTS signatures (
  entry BLOB NOT NULL,
  key BLOB NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY (entry, key)
) STRICT, WITHOUT ROWID;

-- The public keys that those signatures are checked by.
CREATE TABLE IF NOT EXISTS signing_keys (
  id BLOB PRIMARY KEY,
  key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Files that items name by their hash, kept once.
CREATE TABLE IF NOT EXISTS attachments (
  hash BLOB NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  packing INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- Payloads (by the id of their entry) and texts (by their hash) that a package did not carry, until one does.
CREATE TABLE IF NOT EXISTS absent (
  id BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What this file knows of itself and no package can say: made in a new record; in one that has it not by the next that writes, from what is here then.

-- name: create_own
-- Streams that were opened in this file. shared: 1 where a package brought an entry of it that was not written here; nobody goes on in it.
CREATE TABLE own_streams (
  stream BLOB PRIMARY KEY,
  shared INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Entries and texts that were taken out in this file: they stay out, whoever brings them.
CREATE TABLE taken_out (
  id BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Everything below is derived from the journal and made again by "rasid rebuild".

-- name: create_projections
CREATE TABLE p_streams (
  stream BLOB PRIMARY KEY,
  site TEXT NOT NULL,
  audience TEXT NOT NULL,
  voice TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The entries on keys: roots, delegations, revocations.
CREATE TABLE p_keys (
  id BLOB PRIMARY KEY,
  stream BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- family: the report that founded its family of near-duplicates; nearest: the earlier report that it is most like, with the runs of
-- words that both have, that it has, and that the earlier one has. A report without words has no family. withheld_by, withheld_for: who took
-- it out and why; null for most.
CREATE TABLE p_reports (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  text BLOB NOT NULL,
  publisher TEXT NOT NULL,
  url TEXT NOT NULL,
  given_id TEXT NOT NULL,
  title TEXT NOT NULL,
  published TEXT NOT NULL,
  origin TEXT NOT NULL,
  added BLOB NOT NULL,
  audience TEXT NOT NULL,
  pub_value TEXT NOT NULL,
  pub_basis TEXT NOT NULL,
  pub_reason TEXT NOT NULL,
  reading BLOB,
  withheld_by TEXT,
  withheld_for TEXT,
  family INTEGER,
  nearest INTEGER,
  shared INTEGER,
  own INTEGER,
  other INTEGER
) STRICT;
CREATE INDEX p_reports_text ON p_reports (text);
CREATE INDEX p_reports_publisher ON p_reports (publisher);
CREATE INDEX p_reports_added ON p_reports (added);
CREATE INDEX p_reports_family ON p_reports (family);
CREATE INDEX p_reports_unread ON p_reports (rid) WHERE reading IS NULL;

-- Reports by what their texts share with others.
CREATE TABLE p_bands (
  key INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (key, report)
) STRICT, WITHOUT ROWID;

-- differs: whether its statements may contradict each other: in their status, days or places, or in the numbers of those who are not known by name.
CREATE TABLE p_events (
  eid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  differs INTEGER NOT NULL
) STRICT;
CREATE INDEX p_events_differs ON p_events (eid) WHERE differs = 1;

-- Claims on the same words count once. slot: what is compared with each other; grp: the statements that are of one event, by the least of
-- their keys; gist: the fullest of its claims, which decides; reports: numbers of those that make it.
CREATE TABLE p_statements (
  key BLOB PRIMARY KEY,
  slot TEXT NOT NULL,
  grp BLOB NOT NULL,
  gist BLOB NOT NULL,
  reports TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX p_statements_slot ON p_statements (slot) WHERE slot <> '';
CREATE INDEX p_statements_group ON p_statements (grp);

-- Anchors that persons' words rest on. apart: taken out of what the program joins; now: the claim that each holds; statement: the one
-- that this claim makes.
CREATE TABLE p_held (
  id BLOB PRIMARY KEY,
  report BLOB NOT NULL,
  body BLOB NOT NULL,
  apart INTEGER NOT NULL,
  now BLOB,
  statement BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX p_held_statement ON p_held (statement);
CREATE INDEX p_held_report ON p_held (report);
CREATE INDEX p_held_now ON p_held (now);

-- Anchors that persons say are of one event; each pair stands both ways.
CREATE TABLE p_ties (
  a BLOB NOT NULL,
  b BLOB NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- What persons said of publishers and of claims; number: the order in which they said it.
CREATE TABLE p_ratings (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  audience TEXT NOT NULL,
  value TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (key, audience)
) STRICT;

-- What persons said in review, each with the anchors that it is about; number: the order in which they said it.
CREATE TABLE p_words (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  audience TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE p_word_claims (
  anchor BLOB NOT NULL,
  word INTEGER NOT NULL,
  report BLOB NOT NULL,
  PRIMARY KEY (anchor, word)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_word_claims_report ON p_word_claims (report, word);

-- What persons said of provisions, by its entry; number: the order in which they said it.
CREATE TABLE p_provision_words (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  provision TEXT NOT NULL,
  audience TEXT NOT NULL
) STRICT;
CREATE INDEX p_provision_words_provision ON p_provision_words (provision, number);

-- Claims whose ids changed with a newer reading.
CREATE TABLE p_replaced (
  old BLOB PRIMARY KEY,
  now BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- lead: 1 where it is the first claim of its event for its audience that nobody rejected, and so stands for the event; 2 where it is the
-- first of an event that was rejected whole; else 0.
-- body: as it was read, or as a person added it (by_hand); revised: with persons' changes, by which type, status and days go; verdict: what
-- review made of it; out: whether it was rejected and counts for nothing.
-- lost: no longer found, and kept because a person's word rests on it.
-- Days are counted from 0001-01-01; open bounds lie at 0 and 9999999; a claim without a date has none.
-- says: what kind of voice says so; told: the day on which its report was published; sentence: the one that holds it.
CREATE TABLE p_claims (
  cid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  report INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  event INTEGER NOT NULL,
  reason TEXT NOT NULL,
  audience TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  day_from INTEGER,
  day_to INTEGER,
  sort INTEGER NOT NULL,
  lead INTEGER NOT NULL,
  body BLOB NOT NULL,
  statement BLOB NOT NULL,
  gist BLOB NOT NULL,
  lost INTEGER NOT NULL,
  by_hand INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  out INTEGER NOT NULL,
  revised BLOB,
  says TEXT NOT NULL,
  told INTEGER,
  sentence INTEGER
) STRICT;
CREATE INDEX p_claims_statement ON p_claims (statement, report, ordinal);
CREATE INDEX p_claims_report ON p_claims (report, ordinal);
CREATE INDEX p_claims_event ON p_claims (event, report, ordinal, audience, out, says);
CREATE INDEX p_claims_leads ON p_claims (event) WHERE lead > 0;
-- Holds all that an overview counts and that most filters ask for, so that no claim's body is read before it is shown.
CREATE INDEX p_claims_lead ON p_claims (sort, report, ordinal, audience, day_from, day_to, status, type, event, told) WHERE lead = 1;
CREATE INDEX p_claims_type ON p_claims (type, sort, report, ordinal, audience, day_from, day_to, status, event, told) WHERE lead = 1;
CREATE INDEX p_claims_status ON p_claims (status, sort, report, ordinal, audience, day_from, day_to, type, event, told) WHERE lead = 1;
CREATE INDEX p_claims_says ON p_claims (says, sort, report, ordinal, audience, day_from, day_to, status, type, event, told) WHERE lead = 1;
-- All that a question asks of a claim, found by its number or its sentence: its body lies on pages of its own, and those are read last.
CREATE INDEX p_claims_asked ON p_claims (cid, event, report, ordinal, audience, out, type, status, says, day_from, day_to, told, sentence);
CREATE INDEX p_claims_sentence ON p_claims (sentence, event, report, ordinal, audience, out, type, status, says, day_from, day_to, told);
CREATE INDEX p_claims_rejected ON p_claims (sort, report, ordinal) WHERE lead = 2;
-- Longer intervals are fewer and looked at by themselves, so that short ones can be found by their first day.
CREATE INDEX p_claims_longer ON p_claims (sort, report, ordinal, day_to) WHERE lead = 1 AND day_to - day_from > 8;
CREATE INDEX p_claims_long ON p_claims (day_to, sort) WHERE lead = 1 AND day_to - day_from > 400;

-- The days, told and sentence are as those of claims.
CREATE TABLE p_facts (
  fid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  report INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  audience TEXT NOT NULL,
  body BLOB NOT NULL,
  kind TEXT NOT NULL,
  day_from INTEGER,
  day_to INTEGER,
  told INTEGER,
  sentence INTEGER
) STRICT;
CREATE INDEX p_facts_report ON p_facts (report, ordinal);
CREATE INDEX p_facts_kind ON p_facts (kind, audience, report, ordinal, day_from, day_to, told);
CREATE INDEX p_facts_sentence ON p_facts (sentence, audience, report, ordinal, kind, day_from, day_to, told);

CREATE TABLE p_fact_members (
  fact INTEGER NOT NULL,
  role INTEGER NOT NULL,
  name INTEGER NOT NULL,
  PRIMARY KEY (fact, role, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_fact_members_name ON p_fact_members (name, role);

-- Sentences that hold claims or facts: where they stand in their report.
CREATE TABLE p_sentences (
  sid INTEGER PRIMARY KEY,
  report INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  UNIQUE (report, start, length)
) STRICT;

-- Whoever and wherever readings name; key: id and names, folded for search.
CREATE TABLE p_actors (
  aid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  name_en TEXT NOT NULL,
  key TEXT NOT NULL
) STRICT;

-- How often a report names an actor.
CREATE TABLE p_mentions (
  actor INTEGER NOT NULL,
  report INTEGER NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (actor, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_mentions_report ON p_mentions (report);

-- key: id, words, names, side and country of a member, folded for search; words: as they were first written.
CREATE TABLE p_names (
  nid INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  actor INTEGER,
  words TEXT NOT NULL,
  side TEXT NOT NULL,
  country TEXT NOT NULL
) STRICT;
CREATE INDEX p_names_actor ON p_names (actor);
CREATE INDEX p_names_side ON p_names (side);
CREATE INDEX p_names_country ON p_names (country);

-- The words of names, folded, and the ids behind a mark: by them a name is found without a look at all names.
CREATE TABLE p_name_words (
  word TEXT NOT NULL,
  name INTEGER NOT NULL,
  PRIMARY KEY (word, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE p_members (
  claim INTEGER NOT NULL,
  role INTEGER NOT NULL,
  name INTEGER NOT NULL,
  PRIMARY KEY (claim, role, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_members_name ON p_members (name, role);

CREATE TABLE p_unknown (
  id BLOB PRIMARY KEY,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Items of registers by number; register and the rest are empty until what entered them is here. entered: when, as the writer's clock had it;
-- shape: all of its history on which a state hangs.
CREATE TABLE p_items (
  iid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  register TEXT NOT NULL,
  audience TEXT NOT NULL,
  entered TEXT NOT NULL,
  shape INTEGER
) STRICT;
CREATE INDEX p_items_register ON p_items (register, entered, id, shape, audience);
CREATE INDEX p_items_shape ON p_items (register, shape, audience);

-- However many items there are, their shapes are few.
CREATE TABLE p_item_shapes (
  sid INTEGER PRIMARY KEY,
  body BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE p_item_entries (
  id BLOB PRIMARY KEY,
  item INTEGER NOT NULL,
  stream BLOB NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX p_item_entries_item ON p_item_entries (item);
CREATE INDEX p_item_entries_stream ON p_item_entries (stream, seq);

-- What entries ever said of fields, by which items are found; what is found is then looked at as it is now. words: folded for search.
CREATE TABLE p_item_terms (
  field TEXT NOT NULL,
  words TEXT NOT NULL,
  item INTEGER NOT NULL,
  day_from INTEGER,
  day_to INTEGER,
  PRIMARY KEY (field, words, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_item_terms_item ON p_item_terms (item);

-- What entries of items name of the record, and for whom they are; kind as ids have it. Whether an entry counts is looked at when it is read.
CREATE TABLE p_item_targets (
  target BLOB NOT NULL,
  kind INTEGER NOT NULL,
  item INTEGER NOT NULL,
  audience TEXT NOT NULL,
  entry BLOB NOT NULL,
  PRIMARY KEY (target, kind, item, audience, entry)
) STRICT, WITHOUT ROWID;

-- Entries that are not here and that entries of items follow.
CREATE TABLE p_item_waits (
  entry BLOB NOT NULL,
  item INTEGER NOT NULL,
  PRIMARY KEY (entry, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_item_waits_item ON p_item_waits (item);

-- Places of streams by which it may matter whether an entry comes before or after them.
CREATE TABLE p_cuts (
  stream BLOB NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;

-- Titles and texts, folded; rowid is the report's. The index holds no text of its own.
CREATE VIRTUAL TABLE p_search USING fts5(title, body, content = '', contentless_delete = 1, detail = 'full', tokenize = 'unicode61 remove_diacritics 0');

-- The words of those sentences, folded; rowid is the sentence's.
CREATE VIRTUAL TABLE p_sentence_words USING fts5(words, content = '', contentless_delete = 1, detail = 'none', tokenize = 'unicode61 remove_diacritics 0');

-- name: drop_projections
DROP TABLE IF EXISTS p_streams;
DROP TABLE IF EXISTS p_keys;
DROP TABLE IF EXISTS p_reports;
DROP TABLE IF EXISTS p_bands;
DROP TABLE IF EXISTS p_events;
DROP TABLE IF EXISTS p_statements;
DROP TABLE IF EXISTS p_held;
DROP TABLE IF EXISTS p_ties;
DROP TABLE IF EXISTS p_replaced;
DROP TABLE IF EXISTS p_ratings;
DROP TABLE IF EXISTS p_words;
DROP TABLE IF EXISTS p_word_claims;
DROP TABLE IF EXISTS p_provision_words;
DROP TABLE IF EXISTS p_claims;
DROP TABLE IF EXISTS p_facts;
DROP TABLE IF EXISTS p_names;
DROP TABLE IF EXISTS p_name_words;
DROP TABLE IF EXISTS p_members;
DROP TABLE IF EXISTS p_unknown;
DROP TABLE IF EXISTS p_actors;
DROP TABLE IF EXISTS p_mentions;
DROP TABLE IF EXISTS p_search;
DROP TABLE IF EXISTS p_fact_members;
DROP TABLE IF EXISTS p_sentences;
DROP TABLE IF EXISTS p_sentence_words;
DROP TABLE IF EXISTS p_items;
DROP TABLE IF EXISTS p_item_shapes;
DROP TABLE IF EXISTS p_item_entries;
DROP TABLE IF EXISTS p_item_terms;
DROP TABLE IF EXISTS p_item_targets;
DROP TABLE IF EXISTS p_item_waits;
DROP TABLE IF EXISTS p_cuts;
