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
SELECT s.stream FROM own_streams o JOIN p_streams s ON s.stream = o.stream JOIN entries e ON e.stream = s.stream AND e.seq = 1
WHERE o.shared = 0 AND s.site = $site AND s.audience = $audience AND s.voice = $voice ORDER BY e.ord DESC, s.stream

-- name: audience_of_entry
SELECT s.audience FROM entries e JOIN p_streams s ON s.stream = e.stream WHERE e.id = $id

-- name: own_audiences
SELECT DISTINCT s.audience FROM own_streams o JOIN p_streams s ON s.stream = o.stream
WHERE s.site = $site AND s.audience <> 'public' ORDER BY s.audience

-- name: has_own
SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'own_streams'

-- name: streams_of_site
SELECT stream FROM p_streams WHERE site = $site

-- name: add_own_stream
INSERT INTO own_streams (stream, shared) VALUES ($stream, 0) ON CONFLICT DO NOTHING

-- name: share_own_stream
UPDATE own_streams SET shared = 1 WHERE stream = $stream

-- name: unshared_streams
SELECT stream FROM own_streams WHERE shared = 0 ORDER BY stream

-- name: add_taken_out
INSERT INTO taken_out (id) VALUES ($id) ON CONFLICT DO NOTHING

-- name: is_taken_out
SELECT 1 FROM taken_out WHERE id = $id

-- name: taken_out
SELECT id FROM taken_out ORDER BY id

-- Only heads that every reader of the stream sees: an id alone would tell that somebody wrote for others.
-- name: newer_heads
SELECT h.id FROM heads h JOIN entries e ON e.id = h.id JOIN p_streams s ON s.stream = h.stream
WHERE h.stream <> $stream AND s.audience IN ('public', $audience) AND e.ord > coalesce((SELECT ord FROM entries WHERE id = $own), 0)
ORDER BY h.id

-- name: insert_signature
INSERT INTO signatures (entry, key, signature) VALUES ($entry, $key, $signature) ON CONFLICT DO NOTHING

-- name: insert_signing_key
INSERT INTO signing_keys (id, key) VALUES ($id, $key) ON CONFLICT DO NOTHING

-- name: has_signatures
SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'signatures'

-- name: signatures
SELECT s.entry, s.key, k.key, s.signature FROM signatures s LEFT JOIN signing_keys k ON k.id = s.key ORDER BY s.entry, s.key

-- name: signers
SELECT key FROM signatures WHERE entry = $entry ORDER BY key

-- The place of the last entry that the key signed; max() takes the id from its row.
-- name: signed_up_to
SELECT e.stream, max(e.seq), e.id, s.audience FROM signatures g JOIN entries e ON e.id = g.entry JOIN p_streams s ON s.stream = e.stream
WHERE g.key = $key GROUP BY e.stream ORDER BY e.stream

-- name: entry_places
SELECT e.stream, e.seq, e.id, s.audience FROM entries e JOIN p_streams s ON s.stream = e.stream WHERE hex(e.id) LIKE $like LIMIT 2

-- name: opened_streams
SELECT s.stream, s.site, s.audience, s.voice, (SELECT min(e.id) FROM entries e WHERE e.stream = s.stream AND e.seq = 1) FROM p_streams s WHERE s.audience IN (SELECT value FROM json_each($audiences)) ORDER BY s.stream

-- Where two entries stand at one place; only streams with several heads are looked at.
-- name: forks
SELECT f.stream, min(f.seq) FROM (
  SELECT e.stream, e.seq FROM entries e WHERE e.stream IN (SELECT stream FROM heads GROUP BY stream HAVING count(*) > 1)
  GROUP BY e.stream, e.seq HAVING count(*) > 1) f GROUP BY f.stream

-- name: entry_stands
SELECT 1 FROM entries WHERE id = $id AND stream = $stream AND seq = $seq

-- name: key_entries
SELECT k.id FROM p_keys k JOIN p_streams s ON s.stream = k.stream WHERE s.audience IN (SELECT value FROM json_each($audiences)) ORDER BY k.id

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

-- name: insert_attachment
INSERT INTO attachments (hash, size, packing, bytes) VALUES ($hash, $size, $packing, $bytes) ON CONFLICT DO NOTHING

-- name: has_attachments
SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'attachments'

-- name: attachment
SELECT packing, bytes FROM attachments WHERE hash = $hash

-- name: attachment_size
SELECT size FROM attachments WHERE hash = $hash

-- name: attachments
SELECT hash, packing, bytes FROM attachments ORDER BY hash

-- name: withhold_attachment
DELETE FROM attachments WHERE hash = $hash

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
