import assert from 'node:assert/strict';

export const options = { javaScriptEnabled: false };

export default async function (visit) {
  for (const language of ['ar', 'en']) {
    await visit.go(`/${language}?status=planned`);
    assert.ok((await visit.text()).length > 200);
    assert.equal(await visit.page.locator('script').count(), 0);
  }
}
