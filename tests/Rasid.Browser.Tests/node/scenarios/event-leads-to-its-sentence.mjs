import assert from 'node:assert/strict';

// From the timeline to the event, to the words that made it, and from there to the place in the report.
export default async function (visit) {
  await visit.go('/ar?type=CONSULT&status=happened');
  await visit.follow('main a[href*="/ar/events/"]');
  const trigger = (await visit.text('.claim .trigger')).trim();
  assert.ok((await visit.text('.claim blockquote')).includes(trigger));
  await visit.page.locator('details.why summary').first().click();
  assert.ok((await visit.text('details.why')).includes('triggers.tsv') || (await visit.text('details.why')).includes('coding/'));
  await visit.follow('.claim h3 a');
  assert.match(visit.page.url(), /\/ar\/reports\/r-[0-9a-f]+#c-/);
  const marked = await visit.page.locator('.original .trigger').allInnerTexts();
  assert.ok(marked.some(t => trigger.includes(t.trim()) || t.includes(trigger)), `${trigger} in ${marked}`);
}
