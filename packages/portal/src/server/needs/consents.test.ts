import { expect } from 'chai';
import type { IsoDate } from '@liandong/core';
import { consentName, needFormPlan, type Need, type NeedDraft } from '@liandong/sdk/needs';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';
import { needOf } from './store.js';

const filled = { kinds: ['environment'], description: '楼道灯不亮', place: 'cn-990101001001' };

/** What the page without scripts asks consent for, and keeps, is what the plan asks. */
describe('consents on the page without scripts', () => {
  let trial: Trial;
  let resident: Visitor;
  before(async () => {
    trial = await tryPortal();
    resident = await trial.signedIn('jumin1');
  });
  after(() => trial.close());

  const cases: readonly {
    readonly of: string;
    readonly fields: Fields;
    readonly draft: Partial<NeedDraft>;
  }[] = [
    {
      of: 'somebody for themselves',
      fields: { forWhom: 'self', age: '46' },
      draft: { forWhom: 'self', subject: { age: 46 } },
    },
    {
      of: 'a proxy',
      fields: { forWhom: 'other', relation: 'neighbour', personAgrees: 'yes', age: '70' },
      draft: { forWhom: 'other', subject: { age: 70 } },
    },
    {
      of: 'a child with a guardian',
      fields: { forWhom: 'self', age: '9', guardianName: '沈一平', guardianRelation: 'parent' },
      draft: { forWhom: 'self', subject: { age: 9, guardian: { relation: 'parent', name: '沈一平' } } },
    },
  ];
  for (const { of, fields, draft } of cases)
    it(`are those of the plan for ${of}`, async () => {
      const law = trial.portal.lawOn('2026-03-23' as IsoDate, filled.place);
      const planned = needFormPlan(draft as never, law).consents.map(consentName);
      // Opened, as whoever it concerns finds them: the form came back for its want of a description.
      const page = await (
        await resident.post('/needs', { ...filled, ...fields, description: '' }, '/needs/new')
      ).text();
      const open = page.replace(/<details class="(?:more|row)">.*?<\/details>/gs, '');
      const asked = new Set(Array.from(open.matchAll(/name="(consent-[^"]+)"/g), ([, name]) => name));
      expect([...asked]).to.deep.equal(planned);
      // Whatever is sent, no more is kept than is asked.
      const all = ['person-person', 'person-guardian', 'proxy-proxy'].flatMap((who) =>
        ['handle', 'refer', 'keep-in-touch', 'publish'].map((purpose) => [`consent-${who}-${purpose}`, 'given']),
      );
      const response = await resident.post(
        '/needs',
        { ...filled, ...fields, ...Object.fromEntries(all) },
        '/needs/new',
      );
      const number = /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
      const { consents = [] } = (await needOf(trial.portal.database, number))?.body as Need;
      expect(consents.map(consentName)).to.deep.equal(planned);
    });
});
