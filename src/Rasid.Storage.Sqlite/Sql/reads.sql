-- name: report_columns
r.id, r.text, r.publisher, r.url, r.given_id, r.title, r.published, r.origin, r.added, r.audience,
r.pub_value, r.pub_basis, r.pub_reason, r.reading, r.withheld_by, r.withheld_for

-- name: report
SELECT {report_columns} FROM p_reports r WHERE r.id = $id AND r.audience IN (SELECT value FROM json_each($audiences))

-- name: any_report
SELECT {report_columns} FROM p_reports r WHERE r.id = $id

-- name: reports
SELECT {report_columns} FROM p_reports r WHERE r.audience IN (SELECT value FROM json_each($audiences))
ORDER BY r.rid LIMIT $take OFFSET $skip

-- name: newest_reports
SELECT {report_columns} FROM p_reports r WHERE r.audience IN (SELECT value FROM json_each($audiences))
ORDER BY r.rid DESC LIMIT $take OFFSET $skip

-- name: reports_with_text
SELECT {report_columns} FROM p_reports r
WHERE r.text = $text AND r.audience IN (SELECT value FROM json_each($audiences)) ORDER BY r.rid

-- name: family
SELECT {report_columns}, n.id, r.shared, r.own, r.other FROM p_reports m JOIN p_reports r ON r.family = m.family
LEFT JOIN p_reports n ON n.rid = r.nearest
WHERE m.id = $id AND m.audience IN (SELECT value FROM json_each($audiences)) AND r.audience IN (SELECT value FROM json_each($audiences))
ORDER BY r.rid LIMIT $most

-- name: text
SELECT t.packing, t.text FROM p_reports r JOIN texts t ON t.hash = r.text
WHERE r.id = $id AND r.audience IN (SELECT value FROM json_each($audiences))

-- name: reading
SELECT e.id, e.header, p.salt, p.packing, p.payload
FROM p_reports r JOIN entries e ON e.id = r.reading LEFT JOIN payloads p ON p.ord = e.ord
WHERE r.id = $id AND r.audience IN (SELECT value FROM json_each($audiences))

-- name: claim_columns
c.body, v.id, c.reason, c.lost, c.verdict, c.revised, c.by_hand, {report_columns}

-- name: claim
SELECT {claim_columns} FROM p_claims c JOIN p_reports r ON r.rid = c.report JOIN p_events v ON v.eid = c.event
WHERE c.id = $id AND c.audience IN (SELECT value FROM json_each($audiences))

-- name: claims_of_report
SELECT {claim_columns} FROM p_reports r JOIN p_claims c ON c.report = r.rid JOIN p_events v ON v.eid = c.event
WHERE r.id = $id AND c.audience IN (SELECT value FROM json_each($audiences)) ORDER BY c.ordinal

-- name: claims_of_event
SELECT {claim_columns} FROM p_events v JOIN p_claims c ON c.event = v.eid JOIN p_reports r ON r.rid = c.report
WHERE v.id = $id AND c.audience IN (SELECT value FROM json_each($audiences)) ORDER BY c.report, c.ordinal

-- name: fact
SELECT f.body, r.id FROM p_facts f JOIN p_reports r ON r.rid = f.report
WHERE f.id = $id AND f.audience IN (SELECT value FROM json_each($audiences))

-- name: facts_of_report
SELECT f.body, r.id FROM p_reports r JOIN p_facts f ON f.report = r.rid
WHERE r.id = $id AND f.audience IN (SELECT value FROM json_each($audiences)) ORDER BY f.ordinal

-- name: find_reports
SELECT id FROM p_reports WHERE id >= $from AND id <= $to AND audience IN (SELECT value FROM json_each($audiences)) ORDER BY id LIMIT $most

-- name: find_events
SELECT v.id FROM p_events v WHERE v.id >= $from AND v.id <= $to
AND EXISTS (SELECT 1 FROM p_claims c WHERE c.event = v.eid AND c.audience IN (SELECT value FROM json_each($audiences)))
ORDER BY v.id LIMIT $most

-- name: find_claims
SELECT id FROM p_claims WHERE id >= $from AND id <= $to AND audience IN (SELECT value FROM json_each($audiences)) ORDER BY id LIMIT $most

-- name: find_facts
SELECT id FROM p_facts WHERE id >= $from AND id <= $to AND audience IN (SELECT value FROM json_each($audiences)) ORDER BY id LIMIT $most

-- name: counts
SELECT
  (SELECT count(*) FROM p_reports WHERE audience IN (SELECT value FROM json_each($audiences))),
  (SELECT count(*) FROM p_reports WHERE reading IS NULL AND audience IN (SELECT value FROM json_each($audiences))),
  (SELECT count(*) FROM p_claims WHERE audience IN (SELECT value FROM json_each($audiences))),
  (SELECT count(*) FROM p_facts WHERE audience IN (SELECT value FROM json_each($audiences))),
  (SELECT count(DISTINCT event) FROM p_claims WHERE out = 0 AND audience IN (SELECT value FROM json_each($audiences))),
  (SELECT count(*) FROM entries),
  (SELECT count(*) FROM p_unknown)

-- The timeline is put together from these pieces; only the conditions that are asked for are in it. First which events, from indexes alone;
-- then what is shown of them.

-- name: timeline
SELECT {claim_columns},
  (SELECT count(*) FROM p_claims x WHERE x.event = c.event AND x.out = c.out AND x.audience IN (SELECT value FROM json_each($audiences))),
  (SELECT count(DISTINCT f.publisher) FROM p_claims x JOIN p_reports y ON y.rid = x.report
    JOIN p_reports f ON f.rid = coalesce(y.family, y.rid)
    WHERE x.event = c.event AND x.out = c.out AND x.audience IN (SELECT value FROM json_each($audiences)))
FROM (

-- name: timeline_end
) k CROSS JOIN p_claims c ON c.cid = k.cid JOIN p_reports r ON r.rid = c.report JOIN p_events v ON v.eid = c.event
ORDER BY k.sort, k.report, k.ordinal

-- name: timeline_some
SELECT c.cid, c.sort, c.report, c.ordinal FROM p_claims c

-- name: timeline_union
UNION ALL

-- name: spans
SELECT day_from, day_to, status, sum(events) FROM (

-- name: spans_some
SELECT c.day_from, c.day_to, c.status, count(*) AS events FROM p_claims c

-- name: timeline_leads
WHERE c.lead = 1 AND c.audience IN (SELECT value FROM json_each($audiences))

-- name: timeline_rejected
WHERE c.lead = 2 AND c.audience IN (SELECT value FROM json_each($audiences))

-- name: timeline_reviewed
AND EXISTS (SELECT 1 FROM p_claims x WHERE x.event = c.event AND x.verdict <> '' AND x.audience IN (SELECT value FROM json_each($audiences)))

-- name: timeline_unreviewed
AND NOT EXISTS (SELECT 1 FROM p_claims x WHERE x.event = c.event AND x.verdict <> '' AND x.audience IN (SELECT value FROM json_each($audiences)))

-- name: timeline_first_seen
AND NOT EXISTS (SELECT 1 FROM p_claims x WHERE x.event = c.event AND x.lead = 1 AND (x.report, x.ordinal) < (c.report, c.ordinal)
  AND x.audience IN (SELECT value FROM json_each($audiences)))

-- name: timeline_to
AND (c.day_from IS NULL OR c.day_from <= $to)

-- name: timeline_from
AND (c.day_from IS NULL OR c.day_to >= $from)

-- A window in three parts, each with an index of its own: what begins in it or in the week before; what lasts longer than that, and up to 400 days;
-- and what lasts longer still, or has an open end.

-- name: timeline_short
AND c.sort >= $from - 8 AND c.sort <= $last

-- name: timeline_longer
INDEXED BY p_claims_longer

-- name: timeline_longer_ones
AND c.day_to - c.day_from > 8 AND c.day_to - c.day_from <= 400 AND c.sort >= $from - 400 AND c.sort < $from - 8

-- name: timeline_longest
INDEXED BY p_claims_long

-- name: timeline_longest_ones
AND c.day_to - c.day_from > 400 AND c.day_to >= $from AND (c.sort < $from - 8 OR c.sort > $last)

-- name: timeline_dated
AND c.day_from IS NOT NULL

-- name: timeline_undated
AND c.day_from IS NULL

-- name: timeline_told_from
AND c.told >= $told_from

-- name: timeline_told_to
AND c.told <= $told_to

-- name: timeline_type
AND c.type = $type

-- name: timeline_status
AND c.status = $status

-- Whatever few events have is looked up and compared; whatever many have is met soon on the way.

-- name: timeline_publisher_count
SELECT count(*) FROM (SELECT 1 FROM p_reports WHERE publisher = $publisher LIMIT $most)

-- name: timeline_publisher_few
AND c.event IN (SELECT x.event FROM p_reports y JOIN p_claims x ON x.report = y.rid
  WHERE y.publisher = $publisher AND x.out = $out AND x.audience IN (SELECT value FROM json_each($audiences)))

-- name: timeline_publisher_many
AND EXISTS (SELECT 1 FROM p_claims x CROSS JOIN p_reports y ON y.rid = x.report
  WHERE x.event = c.event AND y.publisher = $publisher AND x.out = $out AND x.audience IN (SELECT value FROM json_each($audiences)))

-- name: actor_names
(SELECT name FROM p_name_words WHERE word = $actor_id
  UNION SELECT n.nid FROM p_name_words w JOIN p_names n ON n.nid = w.name WHERE w.word = $actor_word AND instr(n.key, $actor) > 0)

-- name: place_names
(SELECT name FROM p_name_words WHERE word = $place_id
  UNION SELECT n.nid FROM p_name_words w JOIN p_names n ON n.nid = w.name WHERE w.word = $place_word AND instr(n.key, $place) > 0)

-- name: side_names
(SELECT nid FROM p_names WHERE side = $side)

-- name: timeline_member_count
SELECT count(*) FROM (SELECT 1 FROM p_members m WHERE m.name IN {names} AND m.role BETWEEN {roles} LIMIT $most)

-- name: timeline_member_few
AND c.event IN (SELECT x.event FROM p_members m JOIN p_claims x ON x.cid = m.claim
  WHERE m.name IN {names} AND m.role BETWEEN {roles} AND x.out = $out AND x.audience IN (SELECT value FROM json_each($audiences)))

-- name: timeline_member_many
AND EXISTS (SELECT 1 FROM p_claims x CROSS JOIN p_members m ON m.claim = x.cid
  WHERE x.event = c.event AND m.role BETWEEN {roles} AND m.name IN {names} AND x.out = $out AND x.audience IN (SELECT value FROM json_each($audiences)))

-- name: timeline_order
ORDER BY c.sort, c.report, c.ordinal

-- name: timeline_order_union
ORDER BY 2, 3, 4

-- name: timeline_limit
LIMIT $limit OFFSET $skip

-- The entries that no given head of their stream is behind.
-- name: since_entries
SELECT e.ord, e.id FROM (SELECT DISTINCT stream FROM heads) s JOIN entries e ON e.stream = s.stream
  AND e.seq > coalesce((SELECT max(h.value ->> 'seq') FROM json_each($since) h WHERE h.value ->> 'stream' = lower(hex(s.stream))), 0)

-- name: timeline_since
AND c.event IN (SELECT x.event FROM ({since_entries}) n JOIN p_reports y ON y.added = n.id JOIN p_claims x ON x.report = y.rid
  WHERE x.out = $out AND x.audience IN (SELECT value FROM json_each($audiences)))

-- name: reports_since
SELECT {report_columns} FROM ({since_entries}) n JOIN p_reports r ON r.added = n.id
WHERE r.audience IN (SELECT value FROM json_each($audiences)) ORDER BY r.rid

-- name: spans_group
GROUP BY c.day_from, c.day_to, c.status

-- name: spans_end
) GROUP BY day_from, day_to, status ORDER BY day_from, day_to, status

-- What people find things by.

-- name: actor
SELECT id, kind, name_ar, name_en FROM p_actors WHERE id = $id AND (
  EXISTS (SELECT 1 FROM p_mentions m JOIN p_reports r ON r.rid = m.report
    WHERE m.actor = aid AND r.audience IN (SELECT value FROM json_each($audiences)))
  OR EXISTS (SELECT 1 FROM p_names n JOIN p_members m ON m.name = n.nid JOIN p_claims c ON c.cid = m.claim
    WHERE n.actor = aid AND c.audience IN (SELECT value FROM json_each($audiences))))

-- name: words_of_actor
SELECT n.words, n.side, count(DISTINCT c.cid) AS claims FROM p_actors a JOIN p_names n ON n.actor = a.aid
JOIN p_members m ON m.name = n.nid JOIN p_claims c ON c.cid = m.claim
WHERE a.id = $id AND c.audience IN (SELECT value FROM json_each($audiences))
GROUP BY n.words, n.side ORDER BY claims DESC, n.words LIMIT 60

-- name: reports_of_actor
SELECT {report_columns}, m.times FROM p_actors a JOIN p_mentions m ON m.actor = a.aid JOIN p_reports r ON r.rid = m.report
WHERE a.id = $id AND r.audience IN (SELECT value FROM json_each($audiences))
ORDER BY r.pub_value DESC, r.rid LIMIT $take OFFSET $skip

-- name: count_reports_of_actor
SELECT count(*) FROM p_actors a JOIN p_mentions m ON m.actor = a.aid JOIN p_reports r ON r.rid = m.report
WHERE a.id = $id AND r.audience IN (SELECT value FROM json_each($audiences))

-- name: find_actors
SELECT a.id, a.kind, a.name_ar, a.name_en, (SELECT count(*) FROM p_mentions m JOIN p_reports r ON r.rid = m.report
  WHERE m.actor = a.aid AND r.audience IN (SELECT value FROM json_each($audiences))) AS reports
FROM p_actors a WHERE instr(a.key, $words) > 0 AND reports > 0 ORDER BY reports DESC, a.id LIMIT $most

-- name: often_named
SELECT a.id, a.kind, a.name_ar, a.name_en, sum(n.claims) AS claims FROM (
  SELECT m.name, count(*) AS claims FROM p_members m JOIN p_claims c ON c.cid = m.claim
  WHERE m.role BETWEEN $from AND $to AND c.audience IN (SELECT value FROM json_each($audiences)) GROUP BY m.name) n
JOIN p_names w ON w.nid = n.name JOIN p_actors a ON a.aid = w.actor
GROUP BY a.aid ORDER BY claims DESC, a.id LIMIT $most

-- name: publishers
SELECT publisher, count(*) AS reports FROM p_reports
WHERE publisher <> '' AND audience IN (SELECT value FROM json_each($audiences))
GROUP BY publisher ORDER BY reports DESC, publisher LIMIT $most

-- name: search
SELECT {report_columns} FROM p_search s JOIN p_reports r ON r.rid = s.rowid
WHERE s.p_search MATCH $match AND r.audience IN (SELECT value FROM json_each($audiences))
  AND ($publisher IS NULL OR r.publisher = $publisher)
  AND ($from IS NULL OR r.pub_value GLOB '[0-9]*' AND substr(r.pub_value, 1, 10) >= $from)
  AND ($to IS NULL OR r.pub_value GLOB '[0-9]*' AND substr(r.pub_value, 1, 10) <= $to)
ORDER BY bm25(p_search, 4.0, 1.0), r.rid LIMIT $take OFFSET $skip

-- name: count_search
SELECT count(*) FROM p_search s JOIN p_reports r ON r.rid = s.rowid
WHERE s.p_search MATCH $match AND r.audience IN (SELECT value FROM json_each($audiences))
  AND ($publisher IS NULL OR r.publisher = $publisher)
  AND ($from IS NULL OR r.pub_value GLOB '[0-9]*' AND substr(r.pub_value, 1, 10) >= $from)
  AND ($to IS NULL OR r.pub_value GLOB '[0-9]*' AND substr(r.pub_value, 1, 10) <= $to)
