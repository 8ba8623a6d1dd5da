import type { PlanItem } from '../../api/types';
import { groupsOf, paragraphsOf, piecesOf } from './document-parts';
import { litWords } from './lit-words';

const body = '一、社区\n6月底前完成15家食堂，社区办牵头。另行安排。\n\n完';

const item = (spanStart: number, spanEnd: number, readLead: string[] = []) =>
  ({ id: `${spanStart}`, spanStart, spanEnd, readLead, readSupport: [], readLeader: [] }) as unknown as PlanItem;

describe('the document beside its items', () => {
  const paragraphs = paragraphsOf(body);
  const second = paragraphs[1] ?? { start: 0, end: 0 };

  it('has every paragraph where it stands in the body, empty ones too', () => {
    expect(paragraphs.map(({ start, end }) => body.slice(start, end)).join('\n')).toBe(body);
    expect(groupsOf(paragraphs, 3).map((group) => group.length)).toEqual([3, 1]);
  });

  it('loses no character to the pieces it is cut into', () => {
    const pieces = piecesOf(body, second, [item(5, 23, ['社区办']), item(10, 28)]);
    expect(pieces.map(({ text }) => text).join('')).toBe(body.slice(second.start, second.end));
    for (const { start, text } of pieces) expect(body.slice(start, start + text.length)).toBe(text);
  });

  it('lights until when, by whom and how much', () => {
    const text = '6月底前完成15家食堂，社区办牵头';
    const lit = litWords(text, item(0, 0, ['社区办']));
    expect(lit.map(({ from, to, kind }) => [kind, text.slice(from, to)])).toEqual([
      ['deadline', '6月底前'],
      ['figure', '15家'],
      ['unit', '社区办'],
    ]);
  });
});
