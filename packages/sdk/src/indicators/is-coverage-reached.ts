import { allOf, anyOf, choose, int, question } from '@liandong/core';
import { coverageDenominator, coverageTarget } from './terms.js';

const asked = { max: 1_000_000, who: ['civil-affairs', 'district'] } as const;

/**
 * 社会组织服务中心的覆盖率达到了吗。
 * Do service centres for organisations cover as many places as aimed at? What stands below the line, districts, streets or both, is open:
 * the answer is given only where it is the same whichever it is.
 *
 * Source: 上海（168 家，覆盖率 80%，推动全覆盖；没有写分母和期限）.
 */
export const isCoverageReached = question('indicators.isCoverageReached', {
  facts: {
    coveredDistricts: int('place', asked),
    districts: int('place', { ...asked, after: 'coveredDistricts' }),
    coveredStreets: int('place', asked),
    streets: int('place', { ...asked, after: 'coveredStreets' }),
  },
  law: { coverageTarget, coverageDenominator },
  met: ({ coveredDistricts, districts, coveredStreets, streets, coverageTarget, coverageDenominator }) => {
    const [ofDistricts, ofStreets, ofBoth] = [
      coveredDistricts.reaches(coverageTarget, districts),
      coveredStreets.reaches(coverageTarget, streets),
      coveredDistricts.plus(coveredStreets).reaches(coverageTarget, districts.plus(streets)),
    ];
    return anyOf(
      allOf(ofDistricts, ofStreets, ofBoth),
      allOf(coverageDenominator.is('districts'), ofDistricts),
      allOf(coverageDenominator.is('streets'), ofStreets),
      allOf(coverageDenominator.is('districtsAndStreets'), ofBoth),
    ).because('covered', { cites: ['coverageTarget', 'coverageDenominator'] });
  },
  value: ({ coverageDenominator }) =>
    choose(
      [
        [coverageDenominator.is('districts'), 'ofDistricts'],
        [coverageDenominator.is('streets'), 'ofStreets'],
      ],
      'ofDistrictsAndStreets',
    ),
});
