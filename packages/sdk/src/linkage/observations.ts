import * as z from 'zod/mini';
import { parseModel, whole, within, type Parsed } from '../model.js';

const count = () => z.optional(z.nullable(whole(0, 100_000_000_000)));
const seen = () => z.optional(z.nullable(z.boolean()));

/** 看到的情形，都可以不填。What was seen at a place. All of it may be left out; `null` was asked and is not known. */
export const observations = z
  .strictObject({
    isLinkedNotMoving: seen(),
    isMovingNotLinked: seen(),
    rolesAbsent: count(),
    rolesOverstepping: count(),
    rolesMisplaced: count(),
    adminMatters: count(),
    allMatters: count(),
    outsideOffers: count(),
    outsideAccepted: count(),
    communities: count(),
    organizations: count(),
    socialWorkers: count(),
    volunteers: count(),
    resources: count(),
    participants: count(),
    residents: count(),
    disputesOverDuty: count(),
    officesInCharge: count(),
    largestSource: count(),
    allMoney: count(),
    hasPosts: seen(),
    hasStaffMoney: seen(),
    hasWorkMoney: seen(),
    dualWorkers: count(),
    certifiedUntrained: count(),
    demandsQuickResults: seen(),
    linksDown: count(),
    linksUp: count(),
    governmentInitiated: count(),
    allInitiated: count(),
    doesEverythingItself: seen(),
    valuesClash: seen(),
    powersContend: seen(),
    drainEachOther: seen(),
    cultivatesForItsOwnSake: seen(),
  })
  .check(
    within('adminMatters', 'allMatters'),
    within('outsideAccepted', 'outsideOffers'),
    within('participants', 'residents'),
    within('largestSource', 'allMoney'),
    within('governmentInitiated', 'allInitiated'),
  );
export type Observations = z.infer<typeof observations>;

/**
 * 读入看到的情形，问题逐处指明。
 *
 * Source: none; our own model of what {@link failureSigns} reads.
 */
export const parseObservations = (data: unknown): Parsed<Observations> => parseModel(observations, data);
