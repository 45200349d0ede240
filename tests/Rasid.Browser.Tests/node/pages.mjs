/** The pages that a visitor comes by, found by following links from the timeline: kind → path. */
export async function pagesOf(visit, language) {
  const pages = { timeline: `/${language}`, reports: `/${language}/reports`, add: `/${language}/add`, agreements: `/${language}/agreements`, calendar: `/${language}/calendar?from=2020-01-01`, ledger: `/${language}/agreements/ceasefire-2020`, search: `/${language}/search?q=${encodeURIComponent('اللجنة')}`,
    questions: `/${language}/ask`, meetings: `/${language}/ask/meetings?actor=jmc-5plus5`, exit: `/${language}/ask/exit`, body: `/${language}/bodies/jmc-5plus5`, nobody: `/${language}/ask/chairs?name=nobody` };
  const link = async (from, pattern) => {
    await visit.go(from);
    const found = await visit.page.locator(`main a[href*="${pattern}"]`).first().getAttribute('href');
    return new URL(found, visit.base).pathname;
  };
  pages.event = await link(pages.timeline, `/${language}/event`);
  pages.report = await link(pages.timeline, `/${language}/report`);
  pages.actor = await link(pages.report, `/${language}/actor`);
  pages.nowhere = `/${language}/nowhere`;
  return pages;
}
