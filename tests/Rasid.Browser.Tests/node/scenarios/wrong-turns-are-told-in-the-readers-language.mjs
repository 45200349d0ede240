import assert from 'node:assert/strict';

export default async function (visit) {
  for (const [path, words] of [['/ar/nowhere', /[\u0621-\u064a]{4}/], ['/en/nowhere', /page|found/i], ['/ar/events/e-0000000000', /[\u0621-\u064a]{4}/]]) {
    await visit.go(path, 404);
    const text = await visit.text('body');
    assert.match(text, words);
    assert.doesNotMatch(text, /\bat [A-Z]\w+\.|Exception|\.cs\b/);
  }
  visit.faults = visit.faults.filter(f => !f.includes('404'));
}
