import assert from 'node:assert/strict';

// The address bar holds the filter: what it shows can be sent to a colleague.
export default async function (visit) {
  await visit.go('/ar');
  const all = Number(await visit.page.locator('.count bdi').first().innerText());
  await visit.page.selectOption('select[name=type]', 'CONSULT');
  await Promise.all([visit.page.waitForURL(/type=CONSULT/), visit.page.click('form.filter button')]);
  const some = Number(await visit.page.locator('.count bdi').first().innerText());
  assert.ok(some > 0 && some < all, `${some} of ${all}`);
  assert.equal(await visit.page.inputValue('select[name=type]'), 'CONSULT');
  await visit.follow('a.switch');
  assert.match(visit.page.url(), /\/en\?.*type=CONSULT/);
  assert.equal(Number((await visit.page.locator('.count').first().innerText()).match(/\d+/)[0]), some);
}
