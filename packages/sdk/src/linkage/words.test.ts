import { evaluation as en } from '@liandong/messages/en/evaluation';
import { indicators as enIndicators } from '@liandong/messages/en/indicators';
import { linkage as enLinkage } from '@liandong/messages/en/linkage';
import { places as enPlaces } from '@liandong/messages/en/places';
import { expect } from 'chai';
import { committeeKinds, venueKinds } from '../places/index.js';
import {
  callers,
  callStages,
  elements,
  linkageFaults,
  modeCodes,
  modePresets,
  roleFaults,
  rollInSteps,
  signCodes,
  sources,
  strengthMetrics,
  tiers,
} from './index.js';

/** Codes that appear outside questions have names; that every language has the same names is checked with the words. */
describe('names', () => {
  const lists = [
    { of: elements, in: enLinkage.names.elements },
    { of: tiers, in: enLinkage.names.tiers },
    { of: rollInSteps, in: enLinkage.names.rollInSteps },
    { of: strengthMetrics, in: enLinkage.names.metrics },
    { of: roleFaults, in: enLinkage.names.roleFaults },
    { of: linkageFaults, in: enLinkage.names.faults },
    { of: modeCodes, in: enLinkage.names.modes },
    { of: [...new Set(modeCodes.map((code) => modePresets[code].startsWith))], in: enLinkage.names.startsWith },
    { of: sources, in: enLinkage.names.sources },
    { of: callers, in: enLinkage.names.callers },
    { of: callStages, in: enLinkage.names.callStages },
    { of: signCodes, in: enLinkage.names.signs },
    { of: venueKinds, in: enPlaces.names.venueKinds },
    { of: committeeKinds, in: enPlaces.names.committees },
    { of: ['not-a-share', 'too-small', 'no-threshold'], in: en.names.heldBack },
    { of: ['no-rating', 'part-missing', 'weights-open'], in: en.names.markMissing },
    { of: ['each', 'average'], in: enIndicators.names.modes },
  ] as const;
  for (const { of, in: names } of lists)
    it(`${of[0]} and its like have one each`, () => expect(Object.keys(names)).to.include.members([...of]));
});
