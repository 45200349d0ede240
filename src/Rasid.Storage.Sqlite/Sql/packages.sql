-- What packages carry, and what they bring.

-- name: entry_here
SELECT ord FROM entries WHERE id = $id

-- Places of streams, in their order. The streams are few, so their ranges lead.
-- name: count_between
SELECT count(*) FROM json_each($ranges) r JOIN entries e
  ON e.stream = unhex(r.value ->> 'stream') AND e.seq >= r.value ->> 'from' AND e.seq <= r.value ->> 'to'

-- name: keys_between
SELECT k.key FROM signing_keys k WHERE k.id IN (
  SELECT DISTINCT s.key FROM json_each($ranges) r
  JOIN entries e ON e.stream = unhex(r.value ->> 'stream') AND e.seq >= r.value ->> 'from' AND e.seq <= r.value ->> 'to'
  JOIN signatures s ON s.entry = e.id)

-- name: carried
SELECT e.id, e.header, p.salt, p.packing, p.payload
FROM json_each($ranges) r CROSS JOIN entries e ON e.stream = unhex(r.value ->> 'stream') AND e.seq >= r.value ->> 'from' AND e.seq <= r.value ->> 'to'
LEFT JOIN payloads p ON p.ord = e.ord
ORDER BY r.key, e.seq, e.id

-- name: signatures_between
SELECT s.entry, s.key, s.signature
FROM json_each($ranges) r CROSS JOIN entries e ON e.stream = unhex(r.value ->> 'stream') AND e.seq >= r.value ->> 'from' AND e.seq <= r.value ->> 'to'
JOIN signatures s ON s.entry = e.id
ORDER BY r.key, e.seq, e.id, s.key

-- name: places_by_arrival
SELECT stream, seq, id, json_extract(CAST(header AS TEXT), '$.prev') FROM entries ORDER BY ord

-- name: text_is_named
SELECT 1 FROM p_reports WHERE text = $hash

-- name: absent
SELECT id FROM absent ORDER BY id

-- name: add_absent
INSERT INTO absent (id) VALUES ($id) ON CONFLICT DO NOTHING

-- name: remove_absent
DELETE FROM absent WHERE id = $id

-- name: has_payload
SELECT 1 FROM payloads WHERE ord = $ord

-- name: has_text
SELECT 1 FROM texts WHERE hash = $hash

-- name: add_signature
INSERT INTO signatures (entry, key, signature) VALUES ($entry, $key, $signature) ON CONFLICT DO NOTHING RETURNING 1

-- name: redactions
SELECT ord FROM entries WHERE json_extract(CAST(header AS TEXT), '$.kind') = 'redacted'

-- Entries that can name a text or a file, and say so still.
-- name: naming
SELECT e.ord FROM entries e JOIN payloads p ON p.ord = e.ord
WHERE json_extract(CAST(e.header AS TEXT), '$.kind') NOT IN ('reading', 'redacted', 'stream-opened', 'report-described') ORDER BY e.ord

-- name: header_of
SELECT header FROM entries WHERE id = $id

-- name: withhold_carried
DELETE FROM payloads WHERE ord = (SELECT ord FROM entries WHERE id = $id) RETURNING 1

-- name: place_of_entry
SELECT stream, seq, id FROM entries WHERE id = $id

-- name: audience_of_stream
SELECT audience FROM p_streams WHERE stream = $stream
