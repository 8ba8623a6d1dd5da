/**
 * The rows of a table with a head of two rows made one. Heads of two rows show it by cells merged over both (said again in
 * the second); a group above several columns then stands before the name of each: 一季度 over 目标, 实际 becomes
 * 一季度目标, 一季度实际. Other tables come back as they are.
 */
export function withSingleHead<Row extends { readonly cells: readonly string[] }>(rows: readonly Row[]): Row[] {
  const [upper, lower, ...body] = rows;
  if (!upper || !lower || !isOneHead(upper.cells, lower.cells)) return [...rows];
  let group = '';
  const cells = lower.cells.map((name, column) => {
    const above = upper.cells[column] ?? '';
    group = above === '' ? group : above;
    return above === name || group === name ? name : group + name;
  });
  return [{ ...upper, cells }, ...body];
}

const FIGURE = /^[\d.,%≥≤]+$/;

function isOneHead(upper: readonly string[], lower: readonly string[]): boolean {
  const merged = lower.filter((cell, column) => cell !== '' && cell === upper[column]);
  const grouped = lower.filter((cell, column) => cell !== '' && cell !== upper[column]);
  const hasGap = lower.some((cell, column) => cell !== '' && column > 0 && (upper[column] ?? '') === '');
  return merged.length > 0 && grouped.length > 1 && hasGap && !lower.some((cell) => FIGURE.test(cell.trim()));
}
