// Takes the pictures of docs/pictures from a record of the samples that is being served.
// node pictures.mjs BASE CHROMIUM FOLDER
import { chromium } from 'playwright-core';
import path from 'node:path';
import { pagesOf } from './pages.mjs';
import { Visit } from './visit.mjs';

const [base, executablePath, folder] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const language of ['ar', 'en']) {
  const finder = await Visit.open(browser, base);
  const pages = await pagesOf(finder, language);
  await finder.close();
  pages.event = `/${language}/events/${process.env.EVENT ?? pages.event.split('/').at(-1)}`;
  const shots = ['timeline', 'event', 'report', 'actor'].map(kind => [kind, kind, 1440, 'light']);
  shots.push(['timeline', 'timeline-390-dark', 390, 'dark'], ['report', 'report-1024-dark', 1024, 'dark']);
  for (const [kind, name, width, colorScheme] of shots) {
    const visit = await Visit.open(browser, base, { viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme });
    await visit.go(pages[kind]);
    await visit.page.evaluate(() => document.fonts.ready);
    await visit.page.screenshot({ path: path.join(folder, `${name}-${language}.png`) });
    await visit.close();
  }
}
await browser.close();
