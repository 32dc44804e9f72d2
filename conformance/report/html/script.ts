// What the page does: filter by text and by verdict, open what a link points at, copy a command. A slash goes to the filter.

/** Runs as it stands in the page, so it is text here; its digest is in the page's policy. */
export const script = `
'use strict';
const chosen = new Set();
const texts = new WeakMap();
function textOf(item) {
  if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase());
  return texts.get(item);
}
function apply(list) {
  const words = list.querySelector('[data-filter]').value.toLowerCase().split(/\\s+/).filter(Boolean);
  const byVerdict = list.dataset.list === 'requirements' && chosen.size > 0;
  const items = [...list.querySelectorAll('[data-item]')];
  let shown = 0;
  for (const item of items) {
    const fits = (!byVerdict || chosen.has(item.dataset.verdict)) && words.every(word => textOf(item).includes(word));
    item.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const group of list.querySelectorAll('.group')) group.hidden = !group.querySelector('[data-item]:not([hidden])');
  list.querySelector('.none').hidden = shown > 0;
  list.querySelector('[data-count]').textContent = shown === items.length ? '' : shown + ' of ' + items.length + ' shown';
}
const lists = [...document.querySelectorAll('[data-list]')];
for (const list of lists) {
  const input = list.querySelector('[data-filter]');
  input.addEventListener('input', () => apply(list));
  input.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    input.value = '';
    apply(list);
  });
}
for (const chip of document.querySelectorAll('.chip'))
  chip.addEventListener('click', () => {
    const verdict = chip.dataset.verdict;
    if (!chosen.delete(verdict)) chosen.add(verdict);
    chip.setAttribute('aria-pressed', String(chosen.has(verdict)));
    apply(chip.closest('[data-list]'));
  });
for (const button of document.querySelectorAll('[data-copy]'))
  button.addEventListener('click', async () => {
    const pre = button.parentElement.querySelector('pre');
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(pre);
      button.textContent = 'Selected';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  });
function reveal() {
  const item = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!item || item.tagName !== 'DETAILS') return;
  if (item.hidden) {
    const list = item.closest('[data-list]');
    list.querySelector('[data-filter]').value = '';
    chosen.clear();
    for (const chip of list.querySelectorAll('.chip')) chip.setAttribute('aria-pressed', 'false');
    apply(list);
  }
  item.open = true;
  item.scrollIntoView({ block: 'start' });
  item.querySelector('summary').focus({ preventScroll: true });
}
addEventListener('hashchange', reveal);
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) reveal();
});
reveal();
addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea')) return;
  event.preventDefault();
  document.querySelector('[data-filter]').focus();
});
`
