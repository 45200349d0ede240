-- name: open_stream
INSERT INTO p_streams (stream, site, audience, voice) VALUES ($stream, $site, $audience, $voice) ON CONFLICT DO NOTHING

-- name: keep_key
INSERT INTO p_keys (id, stream) VALUES ($id, $stream) ON CONFLICT DO NOTHING

-- name: audience
SELECT audience FROM p_streams WHERE stream = $stream

-- name: add_report
INSERT INTO p_reports
  (id, text, publisher, url, given_id, title, published, origin, added, audience, pub_value, pub_basis, pub_reason, withheld_by, withheld_for)
VALUES
  ($id, $text, $publisher, $url, $given_id, $title, $published, $origin, $added, $audience, $pub_value, $pub_basis, $pub_reason, $withheld_by, $withheld_for)
RETURNING rid

-- name: band
SELECT r.rid FROM p_bands b JOIN p_reports r ON r.rid = b.report
WHERE b.key = $key AND b.report < $rid AND r.audience = $audience ORDER BY b.report DESC LIMIT $most

-- name: report_place
SELECT rid, audience FROM p_reports WHERE id = $id

-- name: add_band
INSERT INTO p_bands (key, report) VALUES ($key, $rid) ON CONFLICT DO NOTHING

-- name: relate
UPDATE p_reports SET family = coalesce((SELECT n.family FROM p_reports n WHERE n.id = $nearest), rid),
  nearest = (SELECT n.rid FROM p_reports n WHERE n.id = $nearest), shared = $shared, own = $own, other = $other
WHERE rid = $rid

-- name: family_of
SELECT f.id FROM p_reports r JOIN p_reports f ON f.rid = r.family WHERE r.id = $id

-- name: numbered_report
SELECT {report_columns} FROM p_reports r WHERE r.rid = $rid

-- name: describe_report
UPDATE p_reports SET publisher = $publisher, url = $url, given_id = $given_id, title = $title, published = $published
WHERE id = $id

-- name: read_report
UPDATE p_reports SET pub_value = $pub_value, pub_basis = $pub_basis, pub_reason = $pub_reason, reading = $reading
WHERE id = $id RETURNING rid

-- name: delete_members
DELETE FROM p_members WHERE claim IN (SELECT cid FROM p_claims WHERE report = $report)

-- name: delete_mentions
DELETE FROM p_mentions WHERE report = $report

-- name: delete_claims
DELETE FROM p_claims WHERE report = $report

-- name: delete_facts
DELETE FROM p_facts WHERE report = $report

-- name: add_claim
INSERT INTO p_claims (id, report, ordinal, event, reason, audience, type, status, day_from, day_to, sort, lead, body, statement, gist, lost,
  by_hand, verdict, out, revised, says, told, sentence)
VALUES ($id, $report, $ordinal, 0, '', $audience, $type, $status, $day_from, $day_to, $sort, 0, $body, $statement, $gist, $lost,
  $by_hand, $verdict, $out, $revised, $says, $told, $sentence)
ON CONFLICT DO NOTHING RETURNING cid

-- name: next_ordinal
SELECT coalesce(max(ordinal), -1) + 1 FROM p_claims WHERE report = $report

-- name: revise_claim
UPDATE p_claims SET type = $type, status = $status, day_from = $day_from, day_to = $day_to, sort = $sort, statement = $statement, gist = $gist,
  verdict = $verdict, out = $out, revised = $revised, says = $says
WHERE id = $id RETURNING cid, event

-- name: delete_members_of_claim
DELETE FROM p_members WHERE claim = $claim

-- name: reading_of
SELECT reading FROM p_reports WHERE id = $id

-- name: add_word
INSERT INTO p_words (id, audience, body) VALUES ($id, $audience, $body) ON CONFLICT DO NOTHING RETURNING number

-- name: add_word_claim
INSERT INTO p_word_claims (anchor, word, report) VALUES ($anchor, $word, $report) ON CONFLICT DO NOTHING

-- name: add_provision_word
INSERT INTO p_provision_words (id, provision, audience) VALUES ($id, $provision, $audience) ON CONFLICT DO NOTHING

-- name: is_provision_word
SELECT 1 FROM p_provision_words WHERE id = $id

-- name: word
SELECT body FROM p_words WHERE id = $id

-- name: words_in_report
SELECT w.body FROM p_words w WHERE w.number IN (SELECT word FROM p_word_claims WHERE report = $report) ORDER BY w.number

-- name: add_fact
INSERT INTO p_facts (id, report, ordinal, audience, body, kind, day_from, day_to, told, sentence)
VALUES ($id, $report, $ordinal, $audience, $body, $kind, $day_from, $day_to, $told, $sentence)
ON CONFLICT DO NOTHING RETURNING fid

-- name: delete_fact_members
DELETE FROM p_fact_members WHERE fact IN (SELECT fid FROM p_facts WHERE report = $report)

-- name: add_fact_member
INSERT INTO p_fact_members (fact, role, name) VALUES ($claim, $role, $name) ON CONFLICT DO NOTHING

-- name: sentence
SELECT sid FROM p_sentences WHERE report = $report AND start = $start AND length = $length

-- name: add_sentence
INSERT INTO p_sentences (report, start, length) VALUES ($report, $start, $length) RETURNING sid

-- name: add_sentence_words
INSERT INTO p_sentence_words (rowid, words) VALUES ($sid, $words)

-- name: delete_sentence_words
DELETE FROM p_sentence_words WHERE rowid IN (SELECT sid FROM p_sentences WHERE report = $report)

-- name: delete_sentences
DELETE FROM p_sentences WHERE report = $report

-- name: name
SELECT nid FROM p_names WHERE key = $key

-- name: add_name
INSERT INTO p_names (key, actor, words, side, country) VALUES ($key, $actor, $words, $side, $country) RETURNING nid

-- name: add_name_word
INSERT INTO p_name_words (word, name) VALUES ($word, $name) ON CONFLICT DO NOTHING

-- name: actor_number
SELECT aid FROM p_actors WHERE id = $id

-- name: add_actor
INSERT INTO p_actors (id, kind, name_ar, name_en, key) VALUES ($id, $kind, $name_ar, $name_en, $key) RETURNING aid

-- name: add_mention
INSERT INTO p_mentions (actor, report, times) VALUES ($actor, $report, 1) ON CONFLICT DO UPDATE SET times = times + 1

-- name: text_of
SELECT packing, text FROM texts WHERE hash = $hash

-- name: add_search
INSERT INTO p_search (rowid, title, body) VALUES ($rid, $title, $body)

-- name: delete_search
DELETE FROM p_search WHERE rowid = $rid

-- name: report_number
SELECT rid FROM p_reports WHERE id = $id

-- name: add_member
INSERT INTO p_members (claim, role, name) VALUES ($claim, $role, $name) ON CONFLICT DO NOTHING

-- name: unknown
INSERT INTO p_unknown (id, kind, version) VALUES ($id, $kind, $version) ON CONFLICT DO NOTHING

-- name: dump
SELECT line FROM (
  SELECT 1 AS part, 0 AS a, 0 AS b, 'stream ' || json_array(lower(hex(stream)), site, audience, voice) AS line FROM p_streams
  UNION ALL
  SELECT 1, 1, 0, 'key ' || json_array(lower(hex(id)), lower(hex(stream))) FROM p_keys
  UNION ALL
  SELECT 2, rid, 0, 'report ' || json_array(lower(hex(id)), lower(hex(text)), publisher, url, given_id, title, published, origin,
    lower(hex(added)), audience, pub_value, pub_basis, pub_reason, lower(hex(reading)), withheld_by, withheld_for,
    (SELECT lower(hex(f.id)) FROM p_reports f WHERE f.rid = r.family), (SELECT lower(hex(n.id)) FROM p_reports n WHERE n.rid = r.nearest),
    shared, own, other) FROM p_reports r
  UNION ALL
  SELECT 3, 0, 0, 'event ' || json_array(lower(hex(id)), differs) FROM p_events
  UNION ALL
  SELECT 4, c.report, c.ordinal, 'claim ' || json_array(lower(hex(c.id)), lower(hex(e.id)), c.reason, c.audience, c.type, c.status,
    c.day_from, c.day_to, c.sort, c.lead, c.lost, c.by_hand, c.verdict, c.out, lower(hex(c.statement)), CAST(c.gist AS TEXT), CAST(c.body AS TEXT),
    CAST(c.revised AS TEXT), c.says, c.told, s.start, s.length)
  FROM p_claims c LEFT JOIN p_events e ON e.eid = c.event LEFT JOIN p_sentences s ON s.sid = c.sentence
  UNION ALL
  SELECT 5, f.report, f.ordinal, 'fact ' || json_array(lower(hex(f.id)), f.audience, CAST(f.body AS TEXT), f.kind, f.day_from, f.day_to, f.told,
    s.start, s.length) FROM p_facts f LEFT JOIN p_sentences s ON s.sid = f.sentence
  UNION ALL
  SELECT 17, s.report, s.start, 'sentence ' || json_array(s.start, s.length) FROM p_sentences s
  UNION ALL
  SELECT 18, f.report, f.ordinal, 'fact member ' || json_array(lower(hex(f.id)), m.role, n.key, n.words, n.side, n.country, a.id)
  FROM p_fact_members m JOIN p_facts f ON f.fid = m.fact JOIN p_names n ON n.nid = m.name LEFT JOIN p_actors a ON a.aid = n.actor
  UNION ALL
  SELECT 6, c.report, c.ordinal, 'member ' || json_array(lower(hex(c.id)), m.role, n.key, n.words, n.side, n.country, a.id)
  FROM p_members m JOIN p_claims c ON c.cid = m.claim JOIN p_names n ON n.nid = m.name LEFT JOIN p_actors a ON a.aid = n.actor
  UNION ALL
  SELECT 16, 0, 0, 'name word ' || json_array(n.key, w.word) FROM p_name_words w JOIN p_names n ON n.nid = w.name
  WHERE EXISTS (SELECT 1 FROM p_members m WHERE m.name = n.nid) OR EXISTS (SELECT 1 FROM p_fact_members m WHERE m.name = n.nid)
  UNION ALL
  SELECT 8, m.report, 0, 'mention ' || json_array(a.id, a.kind, a.name_ar, a.name_en, a.key, m.times)
  FROM p_mentions m JOIN p_actors a ON a.aid = m.actor
  UNION ALL
  SELECT 9, 0, 0, 'statement ' || json_array(lower(hex(key)), slot, lower(hex(grp)), reports, CAST(gist AS TEXT)) FROM p_statements
  UNION ALL
  SELECT 10, 0, 0, 'held ' || json_array(lower(hex(id)), CAST(body AS TEXT), apart, lower(hex(now))) FROM p_held
  UNION ALL
  SELECT 11, 0, 0, 'tie ' || json_array(lower(hex(a)), lower(hex(b))) FROM p_ties
  UNION ALL
  SELECT 12, 0, 0, 'replaced ' || json_array(lower(hex(old)), lower(hex(now))) FROM p_replaced
  UNION ALL
  SELECT 13, 0, 0, 'rating ' || json_array(key, audience, value, author, reason) FROM p_ratings
  UNION ALL
  SELECT 14, number, 0, 'word ' || json_array(lower(hex(id)), audience, CAST(body AS TEXT)) FROM p_words
  UNION ALL
  SELECT 15, word, 0, 'word claim ' || json_array(lower(hex(anchor)), lower(hex(report))) FROM p_word_claims
  UNION ALL
  SELECT 17, number, 0, 'provision word ' || json_array(lower(hex(id)), provision, audience) FROM p_provision_words
  UNION ALL
  SELECT 19, 0, 0, 'item ' || json_array(lower(hex(i.id)), i.register, i.audience, i.entered, CAST(s.body AS TEXT))
  FROM p_items i LEFT JOIN p_item_shapes s ON s.sid = i.shape
  UNION ALL
  SELECT 20, 0, 0, 'item entry ' || json_array(lower(hex(i.id)), lower(hex(e.id)), lower(hex(e.stream)), e.seq)
  FROM p_item_entries e JOIN p_items i ON i.iid = e.item
  UNION ALL
  SELECT 21, 0, 0, 'item term ' || json_array(lower(hex(i.id)), t.field, t.words, t.day_from, t.day_to) FROM p_item_terms t JOIN p_items i ON i.iid = t.item
  UNION ALL
  SELECT 22, 0, 0, 'item target ' || json_array(lower(hex(i.id)), lower(hex(t.target)), t.kind, t.audience, lower(hex(t.entry))) FROM p_item_targets t JOIN p_items i ON i.iid = t.item
  UNION ALL
  SELECT 23, 0, 0, 'item wait ' || json_array(lower(hex(i.id)), lower(hex(w.entry))) FROM p_item_waits w JOIN p_items i ON i.iid = w.item
  UNION ALL
  SELECT 24, 0, 0, 'cut ' || json_array(lower(hex(stream)), seq) FROM p_cuts
  UNION ALL
  SELECT 7, 0, 0, 'unknown ' || json_array(lower(hex(id)), kind, version) FROM p_unknown
)
ORDER BY part, a, b, line
