import assert from 'node:assert/strict';
import { pagesOf } from '../pages.mjs';

export default async function (visit) {
  const pages = await pagesOf(visit, 'ar');
  delete pages.nowhere;
  for (const path of Object.values(pages)) {
    await visit.go(path);
    const at = await visit.page.locator('a.switch').boundingBox();
    assert.equal(await visit.page.locator('html').getAttribute('dir'), 'rtl');
    await visit.follow('a.switch');
    assert.equal(visit.page.url(), visit.base + path.replace(/^\/ar/, '/en'));
    assert.equal(await visit.page.locator('html').getAttribute('dir'), 'ltr');
    // The same place, seen from the start of the line: the far end of the head.
    const back = await visit.page.locator('a.switch').boundingBox();
    assert.ok(Math.abs(at.y - back.y) < 3, 'the switch moves up or down');
    await visit.follow('a.switch');
    assert.equal(visit.page.url(), visit.base + path);
  }
}
