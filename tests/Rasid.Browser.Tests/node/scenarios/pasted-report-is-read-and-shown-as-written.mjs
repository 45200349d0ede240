import assert from 'node:assert/strict';

const text = `لقاء في مصراتة بين وزيرين
مصراتة – 3 مارس 2022
التقى وزير الداخلية أحمد السالم نظيره التونسي في مصراتة أمس الأربعاء. <script>document.title = 'taken'</script>
وقال أحمد السالم إن المحادثات كانت مثمرة.`;

export default async function (visit) {
  await visit.go('/ar/add');
  await visit.page.fill('textarea[name=text]', text);
  await visit.page.fill('input[name=publisher]', 'صحيفة التجربة');
  await Promise.all([visit.page.waitForURL(/\/ar\/reports\/r-/), visit.page.locator('form.add-form button').click()]);
  assert.match((await visit.page.locator('.original').allInnerTexts()).join('\n'), /<script>document\.title = 'taken'<\/script>/);
  assert.doesNotMatch(await visit.page.title(), /taken/);
  assert.match((await visit.page.locator('.original .trigger').allInnerTexts()).join(' '), /التقى/);
  assert.match(await visit.text('main'), /صحيفة التجربة/);
  // The same words again are the same report, not another one.
  const first = visit.page.url();
  await visit.go('/ar/add');
  await visit.page.fill('textarea[name=text]', text);
  await visit.page.fill('input[name=publisher]', 'صحيفة التجربة');
  await Promise.all([visit.page.waitForURL(/\/ar\/reports\/r-/), visit.page.locator('form.add-form button').click()]);
  assert.equal(visit.page.url().split(/[?#]/)[0], first.split(/[?#]/)[0]);
}
