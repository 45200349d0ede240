import assert from 'node:assert/strict';

const field = (visit, name) => visit.page.locator(`[name="${name}"]`);

/** Enters an item as a person does, disputes it for the other side, and reads the board wide, narrow and on paper. */
export default async function (visit) {
  await visit.go('/en/registers/incidents/new');
  await visit.assertAccessible();
  await field(visit, 'v.kind').selectOption('fire');
  await field(visit, 'v.date').fill('yesterday');
  await field(visit, 'v.place').fill('Sirte @ 31.2056, 16.5887');
  await field(visit, 'v.killed').fill('2-4');
  await field(visit, 'voice').selectOption('west');
  // What is wrong is told at its field by the server, and what was typed stays.
  const refused = visit.page.waitForResponse(r => r.request().method() === 'POST');
  await visit.page.locator('form.entry .button').click();
  assert.equal((await refused).status(), 400);
  visit.faults.length = 0;
  assert.equal(await field(visit, 'v.killed').inputValue(), '2-4');
  await visit.assertAccessible();
  await field(visit, 'v.date').fill('2026-10-03');
  await visit.page.locator('form.entry .button').click();
  await visit.page.waitForURL(/items\/i-/);
  const item = new URL(visit.page.url()).pathname.replace('/en/', '');

  await visit.page.locator('.actions summary').first().click();
  await visit.page.locator('.by-field > summary').click();
  await field(visit, 'own.killed').fill('0');
  const form = visit.page.locator('form', { has: field(visit, 'own.killed') });
  await form.locator('[name="reason"]').fill('nobody was hurt');
  await form.locator('[name="voice"]').selectOption('east');
  await form.locator('[name="do"]').click();
  await visit.page.waitForURL(/done=verify/);
  assert.match(await visit.text('.board'), /disputes\s+0 killed/);

  for (const language of ['ar', 'en']) {
    for (const page of [item, `${item}/amend`, 'registers', 'registers/incidents', 'registers/decisions/new']) {
      for (const colorScheme of ['light', 'dark']) {
        await visit.page.emulateMedia({ colorScheme });
        await visit.go(`/${language}/${page}`);
        await visit.assertAccessible();
      }
      for (const width of [1440, 1024, 390]) {
        await visit.page.setViewportSize({ width, height: 900 });
        await visit.go(`/${language}/${page}`);
        await visit.assertNoSidewaysScroll();
      }
    }
  }

  // On A4 the board is a table, and no form is printed.
  await visit.page.setViewportSize({ width: 700, height: 1000 });
  await visit.go(`/ar/${item}`);
  await visit.page.emulateMedia({ media: 'print' });
  assert.equal(await visit.page.locator('.board tbody td').first().evaluate(e => getComputedStyle(e).display), 'table-cell');
  assert.equal(await visit.page.locator('.actions').isVisible(), false);
  await visit.assertNoSidewaysScroll();
}
