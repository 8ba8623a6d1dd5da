import fc from 'fast-check';
import { difference, shareOf, sumOf, weightedMean } from './decimal';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe('decimal sums', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[1.1, 2.2, 3.3], 6.6],
    [[], 0],
    [[1e21, 1], 1e21],
    [[0.0000001, 0.0000002], 0.0000003],
    [[5, -5], 0],
  ])('%j make %d', (values, sum) => {
    expect(sumOf(values)).toBe(sum);
  });

  it('leave no residue in a difference', () => {
    expect(difference(0.3, 0.1)).toBe(0.2);
    expect(difference(10.5, 10.4)).toBe(0.1);
  });

  it('ignore the order of what is added', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })), (values) => {
        return sumOf(values) === sumOf([...values].reverse());
      }),
    );
  });

  it('add hundredths as a clerk would', () => {
    fc.assert(
      fc.property(fc.array(amount), (cents) => {
        return sumOf(cents.map((cent) => cent / 100)) === cents.reduce((sum, cent) => sum + cent, 0) / 100;
      }),
    );
  });
});

describe('a share', () => {
  it('is the same in 元 and in 万元', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 1_000_000 }), (part, whole) => {
        return shareOf(part, whole) === shareOf(part / 10_000, whole / 10_000);
      }),
    );
  });

  it('is what dividing gives', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 1_000_000 }), (part, whole) => {
        expect(shareOf(part, whole)).toBeCloseTo(part / whole, 14);
      }),
    );
  });
});

describe('a weighted mean', () => {
  it('of nothing is nothing', () => {
    expect(weightedMean([])).toBeNull();
  });

  it('of equals is the same', () => {
    fc.assert(
      fc.property(share, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), (value, weights) => {
        return weightedMean(weights.map((weight) => ({ weight, share: value }))) === value;
      }),
    );
  });

  it('counts three parts of 0.1 and one of 0.5 as 0.2', () => {
    expect(
      weightedMean([
        { weight: 3, share: 0.1 },
        { weight: 1, share: 0.5 },
      ]),
    ).toBe(0.2);
  });
});

it('refuses what is not a finite number', () => {
  expect(() => sumOf([Number.NaN])).toThrow(RangeError);
  expect(() => shareOf(1, Number.POSITIVE_INFINITY)).toThrow(RangeError);
});
