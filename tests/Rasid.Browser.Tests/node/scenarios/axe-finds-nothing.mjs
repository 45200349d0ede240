import { pagesOf } from '../pages.mjs';

export default async function (visit) {
  for (const language of ['ar', 'en']) {
    for (const [kind, path] of Object.entries(await pagesOf(visit, language))) {
      for (const colorScheme of ['light', 'dark']) {
        await visit.page.emulateMedia({ colorScheme });
        await visit.go(path, kind === 'nowhere' ? 404 : 200);
        await visit.assertAccessible();
      }
    }
  }
}
