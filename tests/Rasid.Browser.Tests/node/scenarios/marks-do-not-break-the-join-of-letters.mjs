import assert from 'node:assert/strict';

// A word half of which is marked is as wide as the same word without a mark: its letters stay joined.
export default async function (visit) {
  await visit.go('/ar');
  await visit.follow('main a[href*="/ar/reports/"]');
  const off = await visit.page.evaluate(() => {
    const differences = [];
    for (const mark of document.querySelectorAll('.original .mk')) {
      const before = mark.previousSibling?.textContent ?? '';
      const half = /[\u0628\u0643\u0644\u0641]$/.test(before) && /^[\u0621-\u064a]/.test(mark.textContent);
      if (!half) continue;
      const word = before.slice(-1) + mark.textContent.split(' ')[0];
      const range = document.createRange();
      const last = document.createTreeWalker(mark.previousSibling, NodeFilter.SHOW_TEXT);
      let node = mark.previousSibling.nodeType === 3 ? mark.previousSibling : last.nextNode();
      while (mark.previousSibling.nodeType !== 3 && last.nextNode()) node = last.currentNode;
      range.setStart(node, node.length - 1);
      const inner = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode();
      range.setEnd(inner, Math.min(inner.length, mark.textContent.split(' ')[0].length));
      const marked = range.getBoundingClientRect().width;
      const plain = document.createElement('span');
      plain.textContent = word;
      mark.parentElement.append(plain);
      const width = plain.getBoundingClientRect().width;
      plain.remove();
      if (Math.abs(width - marked) > 1.5) differences.push(`${word}: ${marked} for ${width}`);
    }
    return differences;
  });
  assert.deepEqual(off, []);
}
