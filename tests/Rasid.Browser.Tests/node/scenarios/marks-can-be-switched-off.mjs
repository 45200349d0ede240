import assert from 'node:assert/strict';

export const options = { javaScriptEnabled: false };

// Without a script: the box and the style sheet alone.
export default async function (visit) {
  await visit.go('/ar');
  await visit.follow('main a[href*="/ar/reports/"]');
  for (const [box, mark] of [['#marks-claims', '.original .mk.trigger'], ['#marks-names', '.original .mk.name:not(.trigger)'], ['#marks-times', '.original .mk.time']]) {
    const look = () => visit.page.locator(mark).first().evaluate(e => getComputedStyle(e).backgroundColor + getComputedStyle(e).borderBlockEndColor + getComputedStyle(e).textDecorationLine);
    const on = await look();
    await visit.page.locator(box).uncheck();
    assert.notEqual(await look(), on, box);
    await visit.page.locator(box).check();
    assert.equal(await look(), on, box);
  }
}
