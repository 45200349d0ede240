-- Questions are put together from these pieces. First one thing that seldom holds finds the claims, from indexes alone; the rest is asked of each of
-- them; then one claim of each event is chosen, and only those of the page are read.

-- name: asked_columns
x.cid, x.event, x.report, x.ordinal, x.status, x.day_from, x.told

-- name: asked_by_member
SELECT {asked_columns} FROM p_members d CROSS JOIN p_claims x INDEXED BY p_claims_asked
WHERE d.name IN {names} AND d.role IN (SELECT value FROM json_each({roles})) AND x.cid = d.claim AND x.out = 0

-- name: asked_by_words
SELECT {asked_columns} FROM p_sentence_words d CROSS JOIN p_claims x INDEXED BY p_claims_sentence
WHERE d.p_sentence_words MATCH $match AND x.sentence = d.rowid AND x.out = 0

-- name: asked_by_says
SELECT {asked_columns} FROM p_claims x INDEXED BY p_claims_says WHERE x.lead = 1

-- name: asked_by_status
SELECT {asked_columns} FROM p_claims x INDEXED BY p_claims_status WHERE x.lead = 1

-- name: asked_by_type
SELECT {asked_columns} FROM p_claims x INDEXED BY p_claims_type WHERE x.lead = 1

-- name: asked_by_differing
SELECT {asked_columns} FROM p_events d INDEXED BY p_events_differs CROSS JOIN p_claims x INDEXED BY p_claims_event
WHERE d.differs = 1 AND x.event = d.eid AND x.out = 0

-- name: asked_first_day
AND x.sort = $day

-- name: asked_all
SELECT {asked_columns} FROM p_claims x INDEXED BY p_claims_status WHERE x.lead = 1

-- name: asked_seen
AND x.audience IN (SELECT value FROM json_each($audiences))

-- name: asked_types
AND x.type IN (SELECT value FROM json_each($types))

-- name: asked_statuses
AND x.status IN (SELECT value FROM json_each($statuses))

-- name: asked_voices
AND x.says IN (SELECT value FROM json_each($voices))

-- name: asked_only_voices
AND NOT EXISTS (SELECT 1 FROM p_claims y INDEXED BY p_claims_event WHERE y.event = x.event AND y.out = 0
  AND y.says NOT IN (SELECT value FROM json_each($voices)) AND y.audience IN (SELECT value FROM json_each($audiences)))

-- name: asked_to
AND coalesce(x.day_from, x.told) <= $to

-- name: asked_from
AND coalesce(x.day_to, x.told) >= $from

-- name: asked_member
AND EXISTS (SELECT 1 FROM p_members m WHERE m.claim = x.cid AND m.role IN (SELECT value FROM json_each({roles})) AND m.name IN {names})

-- name: asked_words
AND x.sentence IN (SELECT s.rowid FROM p_sentence_words s WHERE s.p_sentence_words MATCH $match)

-- name: asked_names_of
(SELECT n.nid FROM p_names n JOIN p_actors a ON a.aid = n.actor WHERE a.id IN (SELECT value FROM json_each({actors})))

-- name: asked_names_of_side
(SELECT nid FROM p_names WHERE side = {side})

-- name: asked_names_of_country
(SELECT nid FROM p_names WHERE country = {country})

-- name: asked_member_count
SELECT count(*) FROM (SELECT 1 FROM p_members d WHERE d.name IN {names} AND d.role IN (SELECT value FROM json_each({roles})) LIMIT $most)

-- name: asked_word_count
SELECT count(*) FROM (SELECT 1 FROM p_sentence_words d WHERE d.p_sentence_words MATCH $match LIMIT $most)

-- name: asked_rows
SELECT {claim_columns} FROM json_each($cids) k CROSS JOIN p_claims c ON c.cid = k.value JOIN p_reports r ON r.rid = c.report JOIN p_events v ON v.eid = c.event
ORDER BY k.key

-- name: asked_actors
SELECT a.id, a.kind, a.name_ar, a.name_en, count(DISTINCT m.claim) AS claims, min(k.key), m.claim FROM json_each($cids) k CROSS JOIN p_members m ON m.claim = k.value
JOIN p_names n ON n.nid = m.name JOIN p_actors a ON a.aid = n.actor
WHERE m.role IN (SELECT value FROM json_each($roles)) GROUP BY a.aid ORDER BY claims DESC, a.id LIMIT $most

-- name: asked_anybody
(m.name)

-- name: first_claims_of_event
SELECT {claim_columns} FROM p_events v JOIN p_claims c ON c.event = v.eid JOIN p_reports r ON r.rid = c.report
WHERE v.id = $id AND c.out = 0 AND c.audience IN (SELECT value FROM json_each($audiences)) ORDER BY c.report, c.ordinal LIMIT $most

-- name: names_of_actor
SELECT n.words, n.side, count(DISTINCT x.cid) AS claims, min(x.cid) FROM p_actors a JOIN p_names n ON n.actor = a.aid
JOIN p_members m ON m.name = n.nid CROSS JOIN p_claims x INDEXED BY p_claims_asked ON x.cid = m.claim
WHERE a.id = $id AND x.out = 0 AND x.audience IN (SELECT value FROM json_each($audiences))
GROUP BY n.words ORDER BY claims DESC, n.words LIMIT $most

-- Where the viewer sees everything there is, who sees which claim need not be looked at.
-- name: countries
SELECT n.country, count(*) AS claims, max(m.claim) FROM p_names n CROSS JOIN p_members m INDEXED BY p_members_name ON m.name = n.nid
WHERE n.country NOT IN ('', $home) AND m.role = 0 GROUP BY n.country ORDER BY claims DESC, n.country

-- name: countries_seen
SELECT n.country, count(*) AS claims, max(m.claim) FROM p_names n CROSS JOIN p_members m INDEXED BY p_members_name ON m.name = n.nid
CROSS JOIN p_claims x INDEXED BY p_claims_asked ON x.cid = m.claim
WHERE n.country NOT IN ('', $home) AND m.role = 0 AND x.audience IN (SELECT value FROM json_each($audiences)) GROUP BY n.country ORDER BY claims DESC, n.country

-- name: hidden_streams
SELECT count(*) FROM p_streams WHERE audience NOT IN (SELECT value FROM json_each($audiences))

-- name: fact_by_member
SELECT x.fid, x.report, x.ordinal, x.day_from, x.told FROM p_fact_members d CROSS JOIN p_facts x
WHERE d.name IN {names} AND d.role IN (SELECT value FROM json_each({roles})) AND x.fid = d.fact

-- name: fact_by_words
SELECT x.fid, x.report, x.ordinal, x.day_from, x.told FROM p_sentence_words d CROSS JOIN p_facts x INDEXED BY p_facts_sentence
WHERE d.p_sentence_words MATCH $match AND x.sentence = d.rowid

-- name: fact_by_kind
SELECT x.fid, x.report, x.ordinal, x.day_from, x.told FROM p_facts x INDEXED BY p_facts_kind WHERE x.kind <> ''

-- name: fact_kinds
AND x.kind IN (SELECT value FROM json_each($kinds))

-- name: fact_member
AND EXISTS (SELECT 1 FROM p_fact_members m WHERE m.fact = x.fid AND m.role IN (SELECT value FROM json_each({roles})) AND m.name IN {names})

-- name: fact_rows
SELECT f.body, r.id, {report_columns} FROM json_each($fids) k CROSS JOIN p_facts f ON f.fid = k.value JOIN p_reports r ON r.rid = f.report ORDER BY k.key

-- name: months_of_actor
SELECT substr(r.pub_value, 1, 7) AS month, count(*) FROM p_actors a JOIN p_mentions m ON m.actor = a.aid JOIN p_reports r ON r.rid = m.report
WHERE a.id = $id AND r.pub_value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' AND r.audience IN (SELECT value FROM json_each($audiences))
GROUP BY month ORDER BY month
