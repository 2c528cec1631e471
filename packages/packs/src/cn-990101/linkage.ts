import { atLeast, moreThan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  edgeKinds,
  frameworkElements,
  jointShare,
  levelTasks,
  modes,
  movingShare,
  presenceProof,
  resourceElements,
  roleMatrix,
  rollInOrders,
  signShares,
  strengthMetric,
} from '@liandong/sdk/linkage';
import { freeVenueBinds, freeVenueUsers } from '@liandong/sdk/places';
import { invented } from '../sources/illustrative.js';

const text = invented('district', '联动办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const linkage: readonly Entry[] = [
  ...sets(frameworkElements, [
    {
      ...said(1),
      value: { items: ['community', 'organization', 'socialWorker', 'volunteer', 'resource'], complete: true },
    },
  ]),
  ...sets(resourceElements, [{ ...said(1), value: { items: ['resource'], complete: true } }]),
  ...sets(edgeKinds, [
    {
      ...said(2),
      value: {
        items: ['communicate', 'shareInformation', 'decideTogether', 'actTogether', 'buildCapacity', 'accept'],
        complete: true,
      },
    },
  ]),
  ...sets(roleMatrix, [
    {
      ...said(3),
      value: [
        { context: 'governance', actor: 'government', roles: ['institutionSupplier', 'governanceGuide'] },
        { context: 'governance', actor: 'committee', roles: ['leader', 'promoter'] },
        { context: 'governance', actor: 'communityOrganization', roles: ['participant'] },
        { context: 'governance', actor: 'socialWorker', roles: ['governanceOrganizer'] },
        { context: 'project', actor: 'government', roles: ['funder', 'supervisor'] },
        { context: 'project', actor: 'supportAgency', roles: ['evaluator', 'coach'] },
        { context: 'project', actor: 'committee', roles: ['collaborator', 'supporter'] },
        { context: 'project', actor: 'communityOrganization', roles: ['participationCarrier'] },
        { context: 'project', actor: 'socialWorker', roles: ['serviceProvider'] },
        { context: 'project', actor: 'resident', roles: ['beneficiary'], may: ['serviceProvider'] },
      ],
    },
  ]),
  ...sets(levelTasks, [
    {
      ...said(10),
      value: {
        district: ['venturePhilanthropy', 'capacityBuilding', 'resourceMatching'],
        street: ['needFinding', 'organizationCultivation', 'projectSupervision', 'workerTraining'],
        community: ['needCollection', 'spaceGiving', 'resultSupervision'],
      },
    },
  ]),
  ...sets(movingShare, [{ ...said(4), value: atLeast(1, 2) }]),
  ...sets(jointShare, [{ ...said(4), value: atLeast(1, 2) }]),
  ...sets(strengthMetric, [{ ...said(5), value: 'activeCount' }]),
  ...sets(rollInOrders, [
    {
      ...said(6),
      value: {
        organization: [['organization'], ['volunteer'], ['resource']],
        volunteer: [['volunteer'], ['organization'], ['resource']],
        resource: [['resource'], ['organization'], ['professionalVolunteer', 'volunteer']],
      },
    },
  ]),
  ...sets(modes, [{ ...said(6), value: { items: ['organizationRollIn', 'collaborative'], complete: false } }]),
  ...sets(signShares, [
    {
      ...said(7),
      value: {
        committeeAsOffice: moreThan(1, 2),
        outsidersRefused: atLeast(1, 2),
        fewTakePart: atLeast(1, 10),
        singleSource: atLeast(4, 5),
        governmentAlone: atLeast(4, 5),
      },
    },
  ]),
  ...sets(freeVenueUsers, [
    { ...said(8), value: { items: ['communityOrganization', 'socialWorker', 'volunteerTeam'], complete: true } },
  ]),
  ...sets(freeVenueBinds, [{ ...said(8), value: true }]),
  ...sets(presenceProof, [{ ...said(9), value: { items: ['document', 'record'], complete: true } }]),
];
