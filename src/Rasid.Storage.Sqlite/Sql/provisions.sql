-- Reads for agreements: claims with the texts that they rest on, and what persons said of provisions.

-- name: text_columns
t.packing, t.text, CASE WHEN f.publisher = '' THEN lower(hex(f.id)) ELSE f.publisher END

-- name: text_joins
JOIN p_reports r ON r.rid = c.report JOIN p_events v ON v.eid = c.event
JOIN p_reports f ON f.rid = coalesce(r.family, r.rid) LEFT JOIN texts t ON t.hash = r.text

-- Sentences by their words come first: they are few.
-- name: claims_in_words
SELECT {claim_columns}, {text_columns} FROM p_sentence_words s CROSS JOIN p_claims c INDEXED BY p_claims_sentence ON c.sentence = s.rowid {text_joins}
WHERE s.p_sentence_words MATCH $match AND c.type IN (SELECT value FROM json_each($types))
  AND ($statuses IS NULL OR c.status IN (SELECT value FROM json_each($statuses))) AND c.out = 0 AND c.audience IN (SELECT value FROM json_each($audiences))
ORDER BY c.report, c.ordinal

-- name: claims_of_members
SELECT {claim_columns}, {text_columns} FROM p_claims c {text_joins}
WHERE c.cid IN (SELECT m.claim FROM json_each($members) i JOIN p_actors a ON a.id = i.value JOIN p_names n ON n.actor = a.aid
    JOIN p_members m ON m.name = n.nid WHERE m.role <= 5)
  AND c.type IN (SELECT value FROM json_each($types)) AND ($statuses IS NULL OR c.status IN (SELECT value FROM json_each($statuses))) AND c.out = 0 AND c.audience IN (SELECT value FROM json_each($audiences))
ORDER BY c.report, c.ordinal

-- name: claims_of_types
SELECT {claim_columns}, {text_columns} FROM p_claims c {text_joins}
WHERE c.type IN (SELECT value FROM json_each($types)) AND ($statuses IS NULL OR c.status IN (SELECT value FROM json_each($statuses))) AND c.out = 0 AND c.audience IN (SELECT value FROM json_each($audiences))
ORDER BY c.report, c.ordinal

-- name: claim_with_text
SELECT {claim_columns}, {text_columns} FROM p_claims c {text_joins}
WHERE c.id = $id AND c.audience IN (SELECT value FROM json_each($audiences))

-- name: provision_words
SELECT e.id, e.header, p.salt, p.packing, p.payload FROM p_provision_words w
JOIN entries e ON e.id = w.id LEFT JOIN payloads p ON p.ord = e.ord
WHERE ($provisions IS NULL OR w.provision IN (SELECT value FROM json_each($provisions)))
  AND w.audience IN (SELECT value FROM json_each($audiences)) ORDER BY w.number
