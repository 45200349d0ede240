import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One visitor: a page, what it asked for, and what went wrong on it. */
export class Visit {
  static async open(browser, base, options = {}) {
    // Without bypassing the content policy of the pages: axe is evaluated by the debugger, which is not bound by it.
    const context = await browser.newContext({ locale: 'ar-LY', viewport: { width: 1440, height: 900 }, ...options });
    const visit = new Visit();
    Object.assign(visit, { base, context, page: await context.newPage(), faults: [], hosts: new Set() });
    visit.page.on('console', m => m.type() === 'error' && !m.location().url.includes('/nowhere') && visit.faults.push(`console: ${m.text()}`));
    visit.page.on('pageerror', e => visit.faults.push(`script: ${e.message}`));
    visit.page.on('request', r => visit.hosts.add(new URL(r.url()).host));
    return visit;
  }

  /** Opens a path; the status is asserted. */
  async go(path, status = 200) {
    const response = await this.page.goto(this.base + path);
    assert.equal(response.status(), status, path);
    return response;
  }

  /** Follows the first link that matches. */
  async follow(selector) {
    const link = this.page.locator(selector).first();
    await link.scrollIntoViewIfNeeded();
    await Promise.all([this.page.waitForLoadState('load'), link.click()]);
  }

  text(selector = 'main') {
    return this.page.locator(selector).first().innerText();
  }

  /** No request left this computer, and the browser had nothing to complain about. */
  assertQuiet() {
    assert.deepEqual([...this.hosts], [new URL(this.base).host], 'requests to other hosts');
    assert.deepEqual(this.faults, []);
  }

  /** WCAG 2.2 A and AA and axe's best practices, without exceptions. */
  async assertAccessible() {
    const found = await this.page.evaluate(`${axe}; axe.run(document, { resultTypes: ['violations'] })`);
    assert.deepEqual(found.violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(', ')}`), [], await this.page.url());
  }

  async assertNoSidewaysScroll() {
    const { wide, width, widest } = await this.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
      widest: [...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1; }).slice(0, 3).map(e => e.tagName + '.' + e.className),
    }));
    assert.ok(wide <= width + 1, `${await this.page.url()} is ${wide} wide in ${width}: ${widest}`);
  }

  async close() {
    await this.context.close();
  }
}
