// Runs every scenario against pages that are being served, each in a browser context of its own, and prints one JSON line a scenario.
// node run.mjs BASE CHROMIUM [PICTURES]     PICTURES: a folder for screenshots of failures
import { chromium } from 'playwright-core';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Visit } from './visit.mjs';

const [base, executablePath, pictures] = process.argv.slice(2);
const folder = path.join(import.meta.dirname, 'scenarios');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

for (const file of readdirSync(folder).filter(f => f.endsWith('.mjs')).sort()) {
  const scenario = await import(path.join(folder, file));
  const name = path.basename(file, '.mjs');
  const visit = await Visit.open(browser, base, scenario.options);
  let fault = null;
  try {
    await scenario.default(visit);
    visit.assertQuiet();
  } catch (e) {
    fault = `${e.message}\n${(e.stack ?? '').split('\n').filter(l => l.includes('/scenarios/')).join('\n')}`;
    if (pictures) await visit.page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true }).catch(() => {});
  }
  await visit.close();
  console.log(JSON.stringify({ name, fault }));
}
await browser.close();
