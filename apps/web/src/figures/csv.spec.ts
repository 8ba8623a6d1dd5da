import { csvOf } from './csv';

describe('a list exported as shown', () => {
  it('opens in a spreadsheet with its commas, quotes and lines in their cells', () => {
    expect(
      csvOf([
        ['任务', '说明'],
        ['换届, 22个', '他说"好"\n再议'],
      ]),
    ).toBe('\uFEFF任务,说明\r\n"换届, 22个","他说""好""\n再议"\r\n');
  });

  it.each(['=HYPERLINK("x")', '+1', '-1+2', '@SUM(A1)', '\tx'])('never lets %j run as a formula', (text) => {
    expect(csvOf([[text]])).toMatch(/^\uFEFF"?'/);
  });

  it('leaves a number below zero a number', () => {
    expect(csvOf([[-3.5]])).toBe('\uFEFF-3.5\r\n');
  });
});
