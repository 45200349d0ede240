import { pagesOf } from '../pages.mjs';

export default async function (visit) {
  for (const language of ['ar', 'en']) {
    for (const [kind, path] of Object.entries(await pagesOf(visit, language))) {
      for (const width of [1440, 1024, 390]) {
        await visit.page.setViewportSize({ width, height: 900 });
        await visit.go(path, kind === 'nowhere' ? 404 : 200);
        await visit.assertNoSidewaysScroll();
      }
    }
  }
}
