-- Which claims make which statements, and which statements are of one event.

-- name: placed_columns
r.id, c.body, c.gist, c.statement, c.lost, c.verdict, c.revised, c.by_hand

-- name: placed_claims
SELECT {placed_columns} FROM p_reports r JOIN p_claims c ON c.report = r.rid WHERE r.id = $id ORDER BY c.ordinal

-- name: placed_claim
SELECT {placed_columns} FROM p_claims c JOIN p_reports r ON r.rid = c.report WHERE c.id = $id

-- name: place_claim
UPDATE p_claims SET statement = $statement, gist = $gist WHERE id = $id

-- name: replace_claim
INSERT INTO p_replaced (old, now) VALUES ($old, $now) ON CONFLICT DO UPDATE SET now = excluded.now

-- name: follow_replaced
UPDATE p_replaced SET now = $now WHERE now = $old

-- name: held
SELECT body, apart, now FROM p_held WHERE report = $report ORDER BY id

-- name: hold
INSERT INTO p_held (id, report, body, apart, now, statement)
VALUES ($id, $report, $body, $apart, $now, (SELECT statement FROM p_claims WHERE id = $now))
ON CONFLICT DO UPDATE SET apart = excluded.apart, now = excluded.now, statement = excluded.statement

-- name: hold_statement
UPDATE p_held SET statement = $statement WHERE now = $id

-- name: hold_statements
UPDATE p_held SET statement = (SELECT c.statement FROM p_claims c WHERE c.id = p_held.now) WHERE report = $report

-- name: tie
INSERT INTO p_ties (a, b) VALUES ($a, $b) ON CONFLICT DO NOTHING

-- name: untie
DELETE FROM p_ties WHERE a = $a AND b = $b

-- name: ties
SELECT b FROM p_ties WHERE a = $a ORDER BY b

-- name: tied_statements
SELECT DISTINCT o.statement FROM p_held h JOIN p_ties t ON t.a = h.id JOIN p_held o ON o.id = t.b
WHERE h.statement = $key AND o.statement IS NOT NULL ORDER BY o.statement

-- name: statement
SELECT key, gist, grp, reports FROM p_statements WHERE key = $key

-- name: gists
SELECT gist, report FROM p_claims WHERE statement = $key ORDER BY report, ordinal LIMIT $most

-- name: keep_statement
INSERT INTO p_statements (key, slot, grp, gist, reports) VALUES ($key, $slot, $group, $gist, $reports)
ON CONFLICT DO UPDATE SET slot = excluded.slot, grp = excluded.grp, gist = excluded.gist, reports = excluded.reports

-- name: drop_statement
DELETE FROM p_statements WHERE key = $key

-- name: slot
SELECT key, gist, grp, reports FROM p_statements WHERE slot = $slot AND slot <> '' ORDER BY key LIMIT $most

-- name: group_members
SELECT key FROM p_statements WHERE grp = $group ORDER BY key

-- name: event_claim_columns
c.report, c.ordinal, c.id, r.text, c.event, c.reason

-- name: claims_of_statement
SELECT {event_claim_columns} FROM p_claims c JOIN p_reports r ON r.rid = c.report WHERE c.statement = $key

-- name: first_of_statement
SELECT {event_claim_columns} FROM p_claims c JOIN p_reports r ON r.rid = c.report WHERE c.statement = $key ORDER BY c.report, c.ordinal LIMIT 1

-- name: claims_of_statement_in
SELECT {event_claim_columns} FROM p_claims c JOIN p_reports r ON r.rid = c.report WHERE c.statement = $key AND c.report = $rid ORDER BY c.ordinal

-- From the reports of the text on, because a statement may have very many claims.

-- name: same_text_before
SELECT {event_claim_columns} FROM p_reports r CROSS JOIN p_claims c ON c.report = r.rid AND c.statement = $key
WHERE r.text = $text AND r.rid < $rid ORDER BY r.rid, c.ordinal LIMIT 1

-- name: same_text_behind
SELECT {event_claim_columns} FROM p_reports r CROSS JOIN p_claims c ON c.report = r.rid AND c.statement = $key
WHERE r.text = $text AND r.rid > $rid ORDER BY r.rid, c.ordinal LIMIT 1

-- name: nth_report_of_statement
SELECT report FROM p_claims WHERE statement = $key ORDER BY report, ordinal LIMIT 1 OFFSET $before

-- name: report_words
SELECT rid, text FROM p_reports WHERE id = $id

-- name: event_number
SELECT eid FROM p_events WHERE id = $id

-- name: add_event
INSERT INTO p_events (id, differs) VALUES ($id, 0) RETURNING eid

-- name: set_event
UPDATE p_claims SET event = $event, reason = $reason WHERE id = $id

-- name: events_of_report
SELECT DISTINCT event FROM p_claims WHERE report = $report

-- name: drop_empty_event
DELETE FROM p_events WHERE eid = $event AND NOT EXISTS (SELECT 1 FROM p_claims WHERE event = $event)

-- name: weigh_event
UPDATE p_events SET differs = coalesce((SELECT count(DISTINCT c.statement) > 1 AND (
    max(c.status IN ('happened', 'ongoing')) + max(c.status IN ('denied', 'failed')) = 2
    OR max(c.day_from) > min(c.day_to)
    OR (SELECT count(DISTINCT n.actor) FROM p_claims d JOIN p_members m ON m.claim = d.cid AND m.role = 5 JOIN p_names n ON n.nid = m.name
      WHERE d.event = $event AND d.out = 0) > 1
    OR (SELECT count(DISTINCT m.claim) FROM p_claims d JOIN p_members m ON m.claim = d.cid AND m.role < 2 JOIN p_names n ON n.nid = m.name
      WHERE d.event = $event AND d.out = 0 AND n.actor IS NULL) > 1)
  FROM p_claims c WHERE c.event = $event AND c.out = 0), 0)
WHERE eid = $event

-- name: claims_audiences
SELECT audience FROM p_streams UNION SELECT ''

-- name: first_of_event
SELECT cid FROM p_claims WHERE event = $event AND audience = $audience AND out = $out ORDER BY report, ordinal LIMIT 1

-- name: demote
UPDATE p_claims SET lead = 0 WHERE event = $event AND lead > 0 AND audience = $audience AND cid <> $first

-- name: promote
UPDATE p_claims SET lead = 1 + out WHERE cid = $first AND lead <> 1 + out

-- name: unrate
DELETE FROM p_ratings WHERE key = $key AND audience = $audience

-- name: rate
INSERT INTO p_ratings (key, audience, value, author, reason) VALUES ($key, $audience, $value, $author, $reason)

-- name: rating_of_source
SELECT value, author, reason FROM p_ratings WHERE key = 'source ' || $publisher AND audience IN (SELECT value FROM json_each($audiences))
ORDER BY number DESC LIMIT 1

-- name: rating_of_claim
SELECT p.value, p.author, p.reason FROM p_held h JOIN p_ratings p ON p.key = 'claim ' || lower(hex(h.id))
WHERE h.now = $id AND p.audience IN (SELECT value FROM json_each($audiences)) ORDER BY p.number DESC LIMIT 1

-- name: words_on_claim
SELECT w.body FROM p_words w WHERE w.audience IN (SELECT value FROM json_each($audiences)) AND w.number IN (
  SELECT l.word FROM p_held h JOIN p_word_claims l ON l.anchor = h.id WHERE h.now = $id) ORDER BY w.number

-- name: words_on_anchor
SELECT w.body FROM p_word_claims l JOIN p_words w ON w.number = l.word
WHERE l.anchor = $anchor AND w.audience IN (SELECT value FROM json_each($audiences)) ORDER BY w.number

-- name: word_seen
SELECT body FROM p_words WHERE id = $id AND audience IN (SELECT value FROM json_each($audiences))

-- name: latest_words
SELECT body FROM p_words WHERE audience IN (SELECT value FROM json_each($audiences)) ORDER BY number DESC LIMIT $take OFFSET $skip

-- name: held_now
SELECT now FROM p_held WHERE id = $id

-- name: reviewed_reports
SELECT r.id FROM p_reports r WHERE r.audience IN (SELECT value FROM json_each($audiences)) AND r.id IN (
  SELECT l.report FROM p_word_claims l JOIN p_words w ON w.number = l.word WHERE w.audience IN (SELECT value FROM json_each($audiences)))
ORDER BY r.rid

-- name: find_words
SELECT id FROM p_words WHERE id >= $from AND id <= $to AND audience IN (SELECT value FROM json_each($audiences)) ORDER BY id LIMIT $most

-- An event has the id of its first claim: whoever knows it by a claim that came to stand elsewhere is led there.

-- name: event_now
SELECT v.id FROM p_claims c JOIN p_events v ON v.eid = c.event
WHERE c.id IN ($id, (SELECT now FROM p_replaced WHERE old = $id)) AND c.audience IN (SELECT value FROM json_each($audiences)) ORDER BY c.id = $id DESC LIMIT 1

-- name: find_moved_events
SELECT DISTINCT v.id FROM p_claims c JOIN p_events v ON v.eid = c.event
WHERE (c.id >= $from AND c.id <= $to OR c.id IN (SELECT now FROM p_replaced WHERE old >= $from AND old <= $to))
AND c.audience IN (SELECT value FROM json_each($audiences)) ORDER BY v.id LIMIT $most

-- name: find_replaced_claims
SELECT c.id FROM p_replaced p JOIN p_claims c ON c.id = p.now
WHERE p.old >= $from AND p.old <= $to AND c.audience IN (SELECT value FROM json_each($audiences)) ORDER BY c.id LIMIT $most
