/** A cell as a page writes it: `across` columns wide and `down` rows high. */
export interface SpanningCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** Rows with every cell in its column: one that spans rows is said again in each, one that spans columns once. */
export function fillDown(rows: readonly (readonly SpanningCell[])[]): string[][] {
  /** What still hangs down from above, by column. */
  const hanging = new Map<number, { text: string; rows: number }>();
  return rows.map((row) => {
    const cells: string[] = [];
    const hang = () => {
      for (let above = hanging.get(cells.length); above; above = hanging.get(cells.length)) {
        if (above.rows === 1) hanging.delete(cells.length);
        else above.rows -= 1;
        cells.push(above.text);
      }
    };
    for (const { text, across, down } of row) {
      hang();
      for (let i = 0; i < across; i++) {
        const words = i === 0 ? text : '';
        if (down > 1) hanging.set(cells.length, { text: words, rows: down - 1 });
        cells.push(words);
      }
    }
    hang();
    return cells;
  });
}
