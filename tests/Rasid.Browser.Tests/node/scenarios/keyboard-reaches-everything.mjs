import assert from 'node:assert/strict';

export default async function (visit) {
  await visit.go('/ar');
  const reached = [];
  for (let i = 0; i < 24; i++) {
    await visit.page.keyboard.press('Tab');
    const at = await visit.page.evaluate(() => {
      const e = document.activeElement, s = getComputedStyle(e);
      return { what: e.className || e.name || e.tagName, seen: s.outlineStyle !== 'none' || s.boxShadow !== 'none' };
    });
    assert.ok(at.seen, `no focus is shown on ${at.what}`);
    reached.push(at.what);
  }
  assert.equal(reached[0], 'skip');
  for (const wanted of ['q', 'switch', 'actor', 'type', 'status', 'from', 'to']) assert.ok(reached.includes(wanted), `${wanted} in ${reached}`);
  await visit.go('/ar');
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Enter');
  assert.match(visit.page.url(), /#main$/);
}
