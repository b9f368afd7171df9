import type { Range } from './range.ts';

/** On every element that holds words and nothing else: where in the text they begin. */
export const FROM = 'data-from';

/** What is selected of the words, in their own places; undefined where nothing of them is. */
export function selectedWords(words: HTMLElement, selection: Selection | null): Range | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return undefined;
  }
  const selected = selection.getRangeAt(0);
  if (!selected.intersectsNode(words)) {
    return undefined;
  }
  const whole = document.createRange();
  whole.selectNodeContents(words);
  const startsBefore = selected.compareBoundaryPoints(window.Range.START_TO_START, whole) < 0;
  const endsBehind = selected.compareBoundaryPoints(window.Range.END_TO_END, whole) > 0;
  const start = startsBefore ? whole : selected;
  const end = endsBehind ? whole : selected;
  const from = placeOf(words, start.startContainer, start.startOffset);
  const to = placeOf(words, end.endContainer, end.endOffset);
  return to > from ? { from, to } : undefined;
}

/** Selects a stretch of the words as a drag would. */
export function selectWords(words: HTMLElement, { from, to }: Range): void {
  const start = pointAt(words, from);
  const end = pointAt(words, to);
  if (start !== undefined && end !== undefined) {
    document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  }
}

/** The place in the text of a point between nodes: in a run of words exactly, else where the next run begins. */
function placeOf(words: HTMLElement, node: Node, offset: number): number {
  const run = node.nodeType === Node.TEXT_NODE ? node.parentElement : null;
  if (run?.hasAttribute(FROM) === true) {
    return begin(run) + offset;
  }
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_ELEMENT);
  const child = node.childNodes[offset];
  let next: Node | null;
  if (child === undefined) {
    walker.currentNode = lastInside(node);
    next = walker.nextNode();
  } else {
    walker.currentNode = child;
    next = child.nodeType === Node.ELEMENT_NODE ? child : walker.nextNode();
  }
  while (next !== null && !(next instanceof Element && next.hasAttribute(FROM))) {
    next = walker.nextNode();
  }
  return next instanceof Element ? begin(next) : Number(words.dataset.length ?? 0);
}

function lastInside(node: Node): Node {
  return node.lastChild === null ? node : lastInside(node.lastChild);
}

function pointAt(
  words: HTMLElement,
  at: number,
): { readonly node: Node; readonly offset: number } | undefined {
  const run = [...words.querySelectorAll(`[${FROM}]`)].findLast((candidate) => begin(candidate) <= at);
  const node = run?.firstChild;
  return run === undefined || node === undefined || node === null
    ? undefined
    : { node, offset: Math.min(at - begin(run), node.textContent?.length ?? 0) };
}

function begin(run: Element): number {
  return Number(run.getAttribute(FROM));
}
