import { isoDate, type IsoDate } from '@liandong/core';
import * as z from 'zod/mini';
import { day, parseModel, placeCode, someOf, text, whole, type Parsed } from '../model.js';

/** 平台与场地的种类：五类平台、六类场地、复合空间。The open resources that the sources name: five platforms, six venues, joined spaces. */
export const venueKinds = [
  'affairsCentre',
  'cultureCentre',
  'healthCentre',
  'lifeCentre',
  'communitySchool',
  'charityShop',
  'elderRoom',
  'gym',
  'volunteerCentre',
  'sunshineHome',
  'mealSite',
  'joinedSpace',
  'other',
] as const;
export type VenueKind = (typeof venueKinds)[number];

/** 谁来使用。 */
export const venueUsers = ['communityOrganization', 'socialWorker', 'volunteerTeam', 'resident', 'other'] as const;
export type VenueUser = (typeof venueUsers)[number];

/** 场地登记。One entry of the register of venues and open resources. */
export const venue = z
  .strictObject({
    id: text(64),
    name: text(100),
    kind: z.enum(venueKinds),
    place: placeCode(),
    address: z.optional(text(200)),
    /** 公共资源，不是私人场地。 */
    isPublic: z.boolean(),
    users: someOf(venueUsers),
    /** 每次收费，分；0 为免费。Fee each time, in fen. */
    fee: whole(0, 100_000_000),
    seats: z.optional(whole(0, 100_000)),
    /** 有无障碍通道。 */
    isStepFree: z.optional(z.boolean()),
    hours: z.optional(text(100)),
    openedOn: day(),
    closedOn: z.optional(day()),
  })
  .check(
    z.refine(({ openedOn, closedOn }) => closedOn === undefined || closedOn > openedOn, {
      path: ['closedOn'],
      error: 'before-start',
    }),
  );
export type Venue = z.infer<typeof venue>;

/**
 * 读入一处场地，问题逐处指明。
 *
 * Source: none; our own model, with the kinds of 上海报告 and 上城报道.
 */
export const parseVenue = (data: unknown): Parsed<Venue> => parseModel(venue, data);

/** 查找场地的条件。What is looked for in the register. */
export interface VenueSearch {
  readonly on: IsoDate;
  /** Places that count, such as {@link Hierarchy.below} of one. */
  readonly places?: readonly string[];
  readonly kinds?: readonly VenueKind[];
  readonly user?: VenueUser;
}

/**
 * 某日开放的场地。
 * Venues that are open on a day, by id. A venue is open on the day it opens, and no more on the day it closes.
 *
 * Source: none; reads the register.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export const venuesOn = (venues: readonly Venue[], { on, places, kinds, user }: VenueSearch): readonly Venue[] => {
  isoDate(on);
  return venues
    .filter(
      (one) =>
        one.openedOn <= on &&
        (one.closedOn === undefined || on < one.closedOn) &&
        (!places || places.includes(one.place)) &&
        (!kinds || kinds.includes(one.kind)) &&
        (!user || one.users.includes(user)),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1));
};
