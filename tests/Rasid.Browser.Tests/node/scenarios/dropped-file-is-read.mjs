import assert from 'node:assert/strict';

export default async function (visit) {
  await visit.go('/en/add');
  await visit.page.setInputFiles('input[type=file]', {
    name: 'statement.txt', mimeType: 'text/plain',
    buffer: Buffer.from('بيان صحفي\n\nأدانت بعثة الأمم المتحدة للدعم في ليبيا يوم 5 مايو 2023 الهجوم على المدنيين في الزاوية.\n'),
  });
  await Promise.all([visit.page.waitForURL(/\/en\/reports\/r-/), visit.page.locator('form.add-form button').click()]);
  assert.match((await visit.page.locator('.original').allInnerTexts()).join('\n'), /أدانت بعثة الأمم المتحدة/);
  // What is no report is refused in one sentence, and nothing typed is lost.
  visit.faults.length = 0;
  await visit.go('/en/add');
  await visit.page.fill('input[name=publisher]', 'A paper');
  await visit.page.setInputFiles('input[type=file]', { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) });
  await Promise.all([visit.page.waitForLoadState('load'), visit.page.locator('form.add-form button').click()]);
  await visit.page.waitForSelector('[role=alert], .fault');
  assert.equal(await visit.page.inputValue('input[name=publisher]'), 'A paper');
  visit.faults.length = 0;
}
