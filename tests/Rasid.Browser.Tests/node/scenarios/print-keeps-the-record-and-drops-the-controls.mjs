import assert from 'node:assert/strict';

export default async function (visit) {
  await visit.go('/ar');
  await visit.page.emulateMedia({ media: 'print' });
  assert.equal(await visit.page.locator('form.filter').isVisible(), false);
  assert.equal(await visit.page.locator('form.search').isVisible(), false);
  assert.ok(await visit.page.locator('main h1').isVisible());
  const paper = await visit.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.match(paper, /rgba?\((255, 255, 255|0, 0, 0, 0)/);
}
