import assert from 'node:assert/strict';

export default async function (visit) {
  await visit.go('/ar');
  for (const typed of ['احمد', 'أحمد', 'أَحْمَد']) {
    await visit.page.fill('form.search input[name=q]', typed);
    await Promise.all([visit.page.waitForURL(/\/ar\/search/), visit.page.click('form.search button')]);
    const found = await visit.page.locator('main mark, main .hit').allInnerTexts();
    assert.ok(found.some(f => f.includes('أحمد')), `${typed}: ${found}`);
  }
  await visit.go('/en/search?q=' + encodeURIComponent('المسئول'));
  assert.match(await visit.text(), /مسؤول/);
}
