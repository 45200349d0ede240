-- Items of registers.

-- name: item_number
SELECT iid FROM p_items WHERE id = $id

-- name: add_item
INSERT INTO p_items (id, register, audience, entered) VALUES ($id, '', '', '') RETURNING iid

-- name: enter_item
UPDATE p_items SET register = $register, audience = $audience, entered = $entered WHERE iid = $iid

-- name: add_item_entry
INSERT INTO p_item_entries (id, item, stream, seq) VALUES ($id, $iid, $stream, $seq) ON CONFLICT DO NOTHING

-- name: add_item_term
INSERT INTO p_item_terms (field, words, item, day_from, day_to) VALUES ($field, $words, $iid, $from, $to) ON CONFLICT DO NOTHING

-- name: add_item_target
INSERT INTO p_item_targets (target, kind, item, audience, entry) VALUES ($target, $kind, $iid, $audience, $entry) ON CONFLICT DO NOTHING

-- name: item_of_entry
SELECT i.id FROM p_item_entries e JOIN p_items i ON i.iid = e.item WHERE e.id = $id

-- name: item_entry_ids
SELECT e.id, e.stream FROM p_items i JOIN p_item_entries e ON e.item = i.iid WHERE i.id = $id ORDER BY e.id

-- name: stream_facts
SELECT audience, voice FROM p_streams WHERE stream = $stream

-- name: entry_is_gone
SELECT 1 FROM entries e WHERE e.id = $id AND NOT EXISTS (SELECT 1 FROM payloads p WHERE p.ord = e.ord)

-- name: twin
SELECT 1 FROM entries WHERE stream = $stream AND seq = $seq AND id <> $id LIMIT 1

-- name: add_cut
INSERT INTO p_cuts (stream, seq) VALUES ($stream, $seq) ON CONFLICT DO NOTHING RETURNING 1

-- name: cuts
SELECT seq FROM p_cuts WHERE stream = $stream ORDER BY seq

-- name: items_from
SELECT DISTINCT i.id FROM p_item_entries e JOIN p_items i ON i.iid = e.item WHERE e.stream = $stream AND e.seq >= $seq ORDER BY i.id

-- name: items_waiting
SELECT i.id FROM p_item_waits w JOIN p_items i ON i.iid = w.item WHERE w.entry = $entry ORDER BY i.id

-- name: forget_waits
DELETE FROM p_item_waits WHERE item = $iid

-- name: add_wait
INSERT INTO p_item_waits (entry, item) VALUES ($entry, $iid) ON CONFLICT DO NOTHING

-- name: item_shape
SELECT sid FROM p_item_shapes WHERE body = $body

-- name: add_item_shape
INSERT INTO p_item_shapes (body) VALUES ($body) RETURNING sid

-- name: set_item_shape
UPDATE p_items SET shape = $sid WHERE iid = $iid

-- Reads

-- name: find_items
SELECT id FROM p_items WHERE id >= $from AND id <= $to AND register <> '' AND audience IN (SELECT value FROM json_each($audiences)) ORDER BY id LIMIT $most

-- name: item_seen
SELECT register FROM p_items WHERE id = $id AND register <> '' AND audience IN (SELECT value FROM json_each($audiences))

-- name: shapes_of_register
SELECT shape, count(*) FROM p_items WHERE register = $register AND shape IS NOT NULL AND audience IN (SELECT value FROM json_each($audiences)) GROUP BY shape

-- name: shape_of
SELECT body FROM p_item_shapes WHERE sid = $sid

-- All that may change how words stand, besides the pack; and whether the tables were made anew, so that shapes have other numbers. A fork at a place that
-- is a cut already adds no cut, but a head; an entry that a revocation names may come after it, and stands at a cut.
-- name: item_facts
SELECT (SELECT schema_version FROM pragma_schema_version) || ' ' || (SELECT count(*) FROM p_streams) || ' ' || (SELECT count(*) FROM p_cuts) || ' ' || (SELECT count(*) FROM p_keys) || ' '
  || (SELECT count(*) FROM p_keys k JOIN signatures s ON s.entry = k.id) || ' '
  || (SELECT count(*) FROM heads) || ' ' || (SELECT count(*) FROM p_cuts c JOIN entries e ON e.stream = c.stream AND e.seq = c.seq)

-- A page is put together from these pieces.

-- name: items
SELECT i.id, i.entered FROM p_items i
WHERE i.register = $register AND i.audience IN (SELECT value FROM json_each($audiences))

-- name: items_in_shapes
AND i.shape IN (SELECT value FROM json_each($shapes))

-- name: items_after
AND (i.entered < $entered OR (i.entered = $entered AND i.id > $after))

-- name: items_holding
AND EXISTS (SELECT 1 FROM p_item_terms t WHERE t.item = i.iid AND t.field = {field} AND instr(t.words, {words}) > 0)

-- name: items_words
AND EXISTS (SELECT 1 FROM p_item_terms t WHERE t.item = i.iid AND instr(t.words, $words) > 0)

-- name: items_days
AND EXISTS (SELECT 1 FROM p_item_terms t WHERE t.item = i.iid AND t.field = $day_field AND (t.day_from IS NOT NULL OR t.day_to IS NOT NULL)
  AND coalesce(t.day_from, 0) <= $to AND coalesce(t.day_to, 9999999) >= $from)

-- name: items_order
ORDER BY i.entered DESC, i.id LIMIT $most

-- Each item with the entries that name it, of those that are seen; whether one of them counts is decided where they are read.

-- name: items_naming
SELECT i.id, i.register, t.entry FROM p_item_targets t JOIN p_items i ON i.iid = t.item
WHERE t.kind = $kind AND t.target = $target AND t.audience IN (SELECT value FROM json_each($audiences))
  AND i.register <> '' AND i.audience IN (SELECT value FROM json_each($audiences))
ORDER BY i.entered DESC, i.id

-- name: items_naming_claim
SELECT i.id, i.register, t.entry FROM p_held h JOIN p_item_targets t ON t.target = h.id AND t.kind = $kind JOIN p_items i ON i.iid = t.item
WHERE h.now = $target AND t.audience IN (SELECT value FROM json_each($audiences))
  AND i.register <> '' AND i.audience IN (SELECT value FROM json_each($audiences))
ORDER BY i.entered DESC, i.id

-- name: items_naming_event
SELECT i.id, i.register, n.entry FROM (
  SELECT t.item, t.entry, t.audience FROM p_item_targets t WHERE t.kind = $kind AND t.target = $target
  UNION
  SELECT t.item, t.entry, t.audience FROM p_events v JOIN p_claims c ON c.event = v.eid JOIN p_held h ON h.now = c.id JOIN p_item_targets t ON t.target = h.id AND t.kind = $claim
  WHERE v.id = $target) n JOIN p_items i ON i.iid = n.item
WHERE n.audience IN (SELECT value FROM json_each($audiences)) AND i.register <> '' AND i.audience IN (SELECT value FROM json_each($audiences))
ORDER BY i.entered DESC, i.id
