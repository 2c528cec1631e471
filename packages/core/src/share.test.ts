import { expect } from 'chai';
import fc from 'fast-check';
import { InvalidNumberError } from './errors.js';
import { atLeast, moreThan, reaches, type Share } from './share.js';

describe('shares', () => {
  const cases: { share: Share; part: number; whole: number; is: boolean; why: string }[] = [
    { share: moreThan(1, 2), part: 50, whole: 100, is: false, why: '过半数 leaves out the half itself' },
    { share: moreThan(1, 2), part: 51, whole: 100, is: true, why: 'one more is over half' },
    { share: moreThan(1, 2), part: 50, whole: 99, is: true, why: 'fifty of ninety-nine is over half' },
    { share: atLeast(1, 2), part: 50, whole: 100, is: true, why: '以上 includes the number itself' },
    { share: atLeast(2, 3), part: 66, whole: 100, is: false, why: 'two thirds of a hundred is more than 66' },
    { share: atLeast(2, 3), part: 67, whole: 100, is: true, why: 'and less than 67' },
    { share: atLeast(2, 3), part: 80, whole: 120, is: true, why: 'exactly two thirds' },
    { share: atLeast(1, 5), part: 0, whole: 0, is: false, why: 'a share of nothing is never reached' },
    { share: atLeast(0, 1), part: 0, whole: 0, is: false, why: 'not even no share of nothing' },
    { share: atLeast(0, 1), part: 0, whole: 3, is: true, why: 'no share of something is' },
    { share: moreThan(1, 1), part: 3, whole: 3, is: false, why: 'nothing is more than the whole' },
    { share: atLeast(1, 1), part: 3, whole: 3, is: true, why: 'all is all' },
    { share: atLeast(1, 3), part: 1, whole: -3, is: false, why: 'there is no negative whole' },
  ];
  for (const { share, part, whole, is, why } of cases) {
    it(`${part} of ${whole} ${is ? 'reaches' : 'does not reach'} ${share.numerator}/${share.denominator}: ${why}`, () => {
      expect(reaches(part, whole, share)).to.equal(is);
    });
  }

  it('are exact where a quotient of floats is not', () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(reaches(large - 1, large, atLeast(1, 1))).to.equal(false);
    expect(reaches((large + 1) / 2, large, moreThan(1, 2))).to.equal(true);
    expect(reaches((large - 1) / 2, large, moreThan(1, 2))).to.equal(false);
  });

  it('never fall as the part grows', () => {
    const whole = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(whole, whole, fc.nat(1000), fc.boolean(), (denominator, all, part, inclusive) => {
        const share: Share = { numerator: Math.min(part, denominator), denominator, inclusive };
        if (reaches(part, all, share)) expect(reaches(part + 1, all, share)).to.equal(true);
        if (reaches(part, all, { ...share, inclusive: false }))
          expect(reaches(part, all, { ...share, inclusive: true })).to.equal(true);
      }),
    );
  });

  for (const [numerator, denominator] of [
    [1, 0],
    [2, 1],
    [-1, 2],
    [0.5, 1],
    [NaN, 1],
  ] as const) {
    it(`${numerator}/${denominator} is no share`, () => {
      expect(() => atLeast(numerator, denominator)).to.throw(InvalidNumberError);
      expect(() => moreThan(numerator, denominator)).to.throw(InvalidNumberError);
    });
  }
});
