/**
 * The value of a printed computation, read as a person with a calculator would: (9个 − 0个) ÷ (22个 − 0个). Units are passed
 * over, a percentage is its hundredth. Throws on what it cannot read.
 */
export function evaluatePrinted(text: string): number {
  const tokens = text.match(/min|max|[\d.]+(?:e[-+]\d+)?%?|[()+×÷,−]/g) ?? [];
  let at = 0;
  const next = () => tokens[at];
  const take = (): string => {
    at += 1;
    return tokens[at - 1] ?? '';
  };

  const sum = (): number => {
    let total = product();
    while (next() === '+' || next() === '−') total += take() === '+' ? product() : -product();
    return total;
  };
  const product = (): number => {
    let total = factor();
    while (next() === '×' || next() === '÷') total = take() === '×' ? total * factor() : total / factor();
    return total;
  };
  const factor = (): number => {
    const token = take();
    if (token === '−') return -factor();
    if (token === '(') return closed(sum());
    if (token === 'min' || token === 'max') {
      take();
      const values = [sum()];
      while (next() === ',') {
        take();
        values.push(sum());
      }
      return closed(token === 'min' ? Math.min(...values) : Math.max(...values));
    }
    const value = Number.parseFloat(token);
    if (Number.isNaN(value)) throw new Error(`${token} in ${text} is no number`);
    return token.endsWith('%') ? value / 100 : value;
  };
  const closed = (value: number): number => {
    if (take() !== ')') throw new Error(`a bracket is missing in ${text}`);
    return value;
  };

  const value = sum();
  if (at < tokens.length) throw new Error(`${text} goes on after its end`);
  return value;
}
