-- name: process
SELECT value FROM meta WHERE key = 'process'

-- name: set_process
INSERT INTO meta (key, value) VALUES ('process', $process)

-- name: heads
SELECT stream, seq, id FROM heads ORDER BY stream, id

-- Where each stream stood when its writer last claimed an earlier time than this.
-- name: heads_at
SELECT e.stream, max(e.seq), e.id FROM entries e
WHERE json_extract(CAST(e.header AS TEXT), '$.claimed') < $time GROUP BY e.stream ORDER BY e.stream

-- name: last_claimed
SELECT max(json_extract(CAST(e.header AS TEXT), '$.claimed')) FROM heads h JOIN entries e ON e.id = h.id

-- name: entries_since
SELECT n.ord FROM ({since_entries}) n JOIN entries e ON e.ord = n.ord
WHERE json_extract(CAST(e.header AS TEXT), '$.kind') IN (SELECT value FROM json_each($kinds))

-- The stream that was opened last comes first: a restored record goes on in its own.
-- name: own_streams
SELECT s.stream FROM p_streams s JOIN entries e ON e.stream = s.stream AND e.seq = 1
WHERE s.site = $site AND s.audience = 'public' ORDER BY e.ord DESC, s.stream

-- name: newer_heads
SELECT h.id FROM heads h JOIN entries e ON e.id = h.id
WHERE h.stream <> $stream AND e.ord > coalesce((SELECT ord FROM entries WHERE id = $own), 0)
ORDER BY h.id

-- name: insert_entry
INSERT INTO entries (id, stream, seq, header) VALUES ($id, $stream, $seq, $header) RETURNING ord

-- name: insert_payload
INSERT INTO payloads (ord, salt, packing, payload) VALUES ($ord, $salt, $packing, $payload)

-- name: insert_text
INSERT INTO texts (hash, packing, text) VALUES ($hash, $packing, $text) ON CONFLICT DO NOTHING

-- name: remove_head
DELETE FROM heads WHERE id = $id

-- name: insert_head
INSERT INTO heads (id, stream, seq) VALUES ($id, $stream, $seq)

-- name: withhold_payload
DELETE FROM payloads WHERE ord = (SELECT ord FROM entries WHERE id = $id)

-- name: withhold_text
DELETE FROM texts WHERE hash = $hash

-- name: stored
SELECT e.stream, e.seq, e.id, e.header, p.salt, p.packing, p.payload
FROM entries e LEFT JOIN payloads p ON p.ord = e.ord
ORDER BY e.stream, e.seq, e.id

-- name: texts
SELECT hash, packing, text FROM texts ORDER BY hash

-- name: last_entry
SELECT coalesce(max(ord), 0) FROM entries

-- name: headers
SELECT ord, id, header FROM entries

-- name: entry
SELECT e.id, e.header, p.salt, p.packing, p.payload
FROM entries e LEFT JOIN payloads p ON p.ord = e.ord
WHERE e.ord = $ord

-- name: entry_with_id
SELECT e.id, e.header, p.salt, p.packing, p.payload
FROM entries e LEFT JOIN payloads p ON p.ord = e.ord
WHERE e.id = $id

-- name: copy_into
VACUUM INTO $file

-- name: integrity
PRAGMA integrity_check(1)
