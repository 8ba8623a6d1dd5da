/** The offset in the document's body under a point of the window; undefined outside its paragraphs. */
export function offsetAt(x: number, y: number): number | undefined {
  const caret = document.caretRangeFromPoint(x, y);
  const node = caret?.startContainer;
  const element = node instanceof HTMLElement ? node : node?.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!caret || !paragraph) return undefined;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(caret.startContainer, caret.startOffset);
  return Number(paragraph.dataset.start) + before.toString().length;
}
