import { expect } from 'chai';
import type { IsoDate } from '@liandong/core';
import { consentName, needFormPlan, type Need, type NeedDraft } from '@liandong/sdk/needs';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';
import { asAllowed } from './draft.js';
import { needOf } from './store.js';

const filled = { kinds: ['environment'], description: '楼道灯不亮', place: 'cn-990101001001' };

describe('without scripts', () => {
  let trial: Trial;
  let resident: Visitor;
  before(async () => {
    trial = await tryPortal();
    resident = await trial.signedIn('jumin1');
  });
  after(() => trial.close());

  const handIn = async (fields: Fields) => {
    const response = await resident.post('/needs', fields, '/needs/new');
    const number = /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
    return { number, need: (await needOf(trial.portal.database, number))?.body as Need };
  };

  /** What the page without scripts asks consent for, and keeps, is what the plan asks. */
  describe('consents on the page without scripts', () => {
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
        fields: { forWhom: 'other', relation: 'neighbour', personAgrees: 'yes', ageOther: '70' },
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
        let open = page;
        for (let before = ''; before !== open;) {
          before = open;
          open = open.replace(
            /<details class="(?:more|row)"( open)?>((?:(?!<details)[^])*?)<\/details>/g,
            (_, isOpen, inner) => (isOpen ? String(inner) : ''),
          );
        }
        const asked = new Set(Array.from(open.matchAll(/name="(consent-[^"]+)"/g), ([, name]) => name));
        expect([...asked]).to.deep.equal(planned);
        // Whatever is sent, no more is kept than is asked.
        const all = ['person-person', 'person-guardian', 'other-guardian', 'proxy-proxy'].flatMap((who) =>
          ['handle', 'refer', 'keep-in-touch', 'publish'].map((purpose) => [`consent-${who}-${purpose}`, 'given']),
        );
        const { need } = await handIn({ ...filled, ...fields, ...Object.fromEntries(all) });
        const { consents = [] } = need;
        expect(consents.map(consentName)).to.deep.equal(planned);
      });
  });

  /** A no is a no, whoever says it and wherever on the form it was said. */
  describe('a no', () => {
    const about = { ...filled, address: '一号楼', phone: '13800005678' };
    const forOther = {
      ...about,
      personNameOther: '高秀珍',
      forWhom: 'other',
      relation: 'neighbour',
      personAgrees: 'yes',
      proxyName: '何玉兰',
    };
    const child = { ...about, personName: '小雨', forWhom: 'self', age: '9' };
    const answers = ({ consents = [] }: Need) => consents.map((one) => `${consentName(one)} ${one.answer}`);

    it('to using one’s own name and number keeps neither, and is told wherever the need is read', async () => {
      const { number, need } = await handIn({ ...forOther, 'consent-proxy-proxy-handle': 'refused' });
      expect(need).to.deep.include({
        proxy: { relation: 'neighbour', personAgrees: 'yes' },
        subject: { name: '高秀珍', age: null },
        place: { code: filled.place, address: '一号楼' },
      });
      expect(need).to.not.have.property('contact');
      const receipt = await resident.text(`/needs/${number}/receipt`);
      expect(receipt)
        .to.include('您没有同意用您自己的称呼和电话，所以没有留下')
        .and.match(/用代说人自己的称呼和电话答复<\/dt><dd>不同意。事项照样办理。/)
        .and.not.match(/138\*{4}|没有登记姓名|首次联系/);
      expect(await resident.text(`/needs/${number}`))
        .to.match(/"consents":\[\{[^}]*"about":"proxy"[^}]*"answer":"refused"/)
        .and.include('回复请在这里看');
      const worker = await trial.signedIn('shegong1');
      expect(await worker.text(`/triage/${number}`))
        .to.include('代说的人不同意用自己的称呼和电话答复')
        .and.not.match(/138\*{4}/);
    });
    it('of whoever speaks takes nothing away that the person allowed, and stops no help where life is in danger', () => {
      const consent = (who: 'person' | 'proxy', answer: 'given' | 'refused') =>
        ({ purpose: 'handle', about: who, by: who, answer, separate: true, on: '2026-03-23' }) as const;
      const draft: NeedDraft = {
        ...{ channel: 'online-form', forWhom: 'other', kinds: ['health'], description: '…' },
        proxy: { relation: 'neighbour', personAgrees: 'yes', name: '何玉兰' },
        subject: { age: 80 },
        contact: { phone: '13800005678', preferredTime: 'any' },
        place: { code: filled.place },
        consents: [consent('proxy', 'refused')],
      };
      const law = trial.portal.lawOn('2026-03-23' as IsoDate, filled.place);
      expect(asAllowed(draft, law).contact).to.deep.equal({ preferredTime: 'any' });
      const allowed = { ...draft, consents: [consent('proxy', 'refused'), consent('person', 'given')] };
      expect(asAllowed(allowed, law)).to.deep.include({ contact: draft.contact });
      expect(asAllowed(allowed, law).proxy).to.not.have.property('name');
      const danger: NeedDraft = { ...draft, signals: ['life-danger'] };
      expect(asAllowed(danger, law)).to.deep.equal(danger);
    });
    it('that the law sets aside in danger is told with the article, and not to have kept a name away', async () => {
      const danger = { ...filled, forWhom: 'self', personName: '王大明', age: '40', signals: ['life-danger'] };
      const { number, need } = await handIn({ ...danger, 'consent-person-person-handle': 'refused' });
      expect(need.subject?.name).to.equal('王大明');
      for (const path of [`/needs/${number}`, `/needs/${number}/receipt`])
        expect(await resident.text(path), path).to.not.match(/没有留下|没有登记姓名|不登记姓名|"consents"/);
      expect(await resident.text(`/needs/${number}/receipt`)).to.match(
        /办理这件事<\/dt><dd>不同意。依照这一条，照样登记。.*?第十三条第一款第（四）项/s,
      );
      const worker = await trial.signedIn('shegong1');
      expect(await worker.text(`/triage/${number}`))
        .to.match(/本人：办理这件事<\/dt><dd>不同意.*?所以照样登记.*?第十三条第一款第（四）项/s)
        .and.not.match(/没有留下/);
      const proxy = { ...forOther, signals: ['life-danger'], 'consent-proxy-proxy-handle': 'refused' };
      const other = await handIn(proxy);
      expect(other.need.proxy?.name).to.equal('何玉兰');
      expect(await resident.text(`/needs/${other.number}/receipt`)).to.match(
        /用代说人自己的称呼和电话答复<\/dt><dd>不同意。依照这一条/,
      );
      expect(await worker.text(`/triage/${other.number}`)).to.include(
        '代说的人不同意用自己的称呼和电话答复。<br />依照法律，这件事不经同意也可以使用，所以照样登记。',
      );
    });
    it('where a report is due keeps the name of whoever speaks away, and not that of the person', async () => {
      const no = { 'consent-person-person-handle': 'refused', 'consent-proxy-proxy-handle': 'refused' };
      const { number, need } = await handIn({ ...forOther, ageOther: '9', signals: ['minor-harm'], ...no });
      expect(need).to.deep.include({
        proxy: { relation: 'neighbour', personAgrees: 'yes' },
        subject: { name: '高秀珍', age: 9 },
      });
      expect(need).to.not.have.property('contact');
      const receipt = await resident.text(`/needs/${number}/receipt`);
      expect(receipt)
        .to.match(/办理这件事<\/dt><dd>不同意。依照这一条.*?第十三条第一款第（三）项/s)
        .and.match(/用代说人自己的称呼和电话答复<\/dt><dd>不同意。事项照样办理。/)
        .and.include('您没有同意用您自己的称呼和电话，所以没有留下')
        .and.not.match(/未成年人|没有登记姓名|不登记姓名/);
      const worker = await trial.signedIn('shegong1');
      expect(await worker.text(`/triage/${number}`))
        .to.match(/代说的人：办理这件事<\/dt><dd>不同意.*?第十三条第一款第（三）项/s)
        .and.not.include('没有留下姓名');
    });
    it('leaves no contact overdue that nobody can make: on the first page, the list, its page and its letter', async () => {
      const own = await tryPortal();
      try {
        const one = await own.signedIn('jumin1');
        const sent = await one.post(
          '/needs',
          { ...filled, forWhom: 'self', age: '46', 'consent-person-person-handle': 'refused' },
          '/needs/new',
        );
        const number = /\/needs\/([^/]+)\/receipt/.exec(sent.headers.get('location') ?? '')?.[1] as string;
        await one.post('/needs', { ...filled, forWhom: 'self', age: '46', phone: '13800004321' }, '/needs/new');
        own.clock.later({ days: 3 });
        const worker = await own.signedIn('shegong1');
        const [, open, late] = /还有 (\d+) 件未办结，其中 (\d+) 件已过期限/.exec(await worker.text('/')) ?? [];
        const [list = ''] = (await worker.text('/triage')).split('<details class="card more"');
        const rows = list.split('<tr').filter((text) => text.includes('href="/triage/XQ-'));
        expect(rows).to.have.length(Number(open));
        const overdue = rows.filter((text) => text.includes('badge bad">已过期限'));
        expect(overdue.map((text) => text.includes(number)))
          .to.have.length(Number(late))
          .and.not.include(true);
        expect(
          overdue.filter((text) => text.includes('首次联系')),
          'of those who can be called',
        ).to.not.deep.equal([]);
        const row = (await worker.text('/triage')).split('<tr').find((text) => text.includes(number));
        expect(row)
          .to.be.a('string')
          .and.not.match(/过期限|超过|首次联系/);
        for (const path of [`/triage/${number}`, `/triage/${number}/letter`])
          expect(await worker.text(path), path).to.not.include('<dt>首次联系');
        await worker.post(`/triage/${number}/close`, { reason: 'self-resolved' }, `/triage/${number}`);
        const again = /<details class="action" id="reopen-form".*?<\/details>/s.exec(
          await worker.text(`/triage/${number}`),
        )?.[0];
        expect(again, 'nor in what comes of taking it up again').to.include('<dt>办结').and.not.include('<dt>首次联系');
      } finally {
        await own.close();
      }
    });
    for (const [by, fields, is] of [
      ['a guardian who left the name out', child, 'person-guardian'],
      ['a child whose guardian is named', { ...child, guardianName: '沈妈妈' }, 'person-person'],
      ['whoever speaks for the person, at the person’s own question', forOther, 'person-proxy'],
    ] as const)
      it(`of ${by} is kept, and keeps name and number away`, async () => {
        const asked = is === 'person-proxy' ? 'person-person' : is;
        const { number, need } = await handIn({ ...fields, [`consent-${asked}-handle`]: 'refused' });
        expect(answers(need)).to.deep.equal([`consent-${is}-handle refused`]);
        expect(need).to.not.have.any.keys('subject', 'contact');
        expect(await resident.text(`/needs/${number}/receipt`)).to.include('没有留下姓名和联系方式');
      });
    for (const [of, fields, yes, no] of [
      ['a child beside the guardian’s yes', { ...filled, forWhom: 'self', age: '9' }, 'guardian', 'person'],
      ['a guardian beside an adult’s yes', { ...filled, forWhom: 'self', age: '46' }, 'person', 'guardian'],
    ] as const)
      it(`of ${of}, whose word alone counts, is not said to have kept anything away`, async () => {
        const said = { [`consent-person-${yes}-handle`]: 'given', [`consent-person-${no}-handle`]: 'refused' };
        // The same with nothing else left: neither is there anything that the no kept away.
        for (const bare of [{}, { personName: '', phone: '', address: '' }] as readonly Fields[]) {
          const sent = { ...fields, ...said, ...bare, [`consent-person-${no}-refer`]: 'refused' };
          const { number, need } = await handIn(sent);
          expect(answers(need), 'what was said is kept').to.have.members([
            `consent-person-${yes}-handle given`,
            `consent-person-${no}-handle refused`,
            `consent-person-${no}-refer refused`,
          ]);
          expect(await resident.text(`/needs/${number}/receipt`))
            .to.match(/办理这件事<\/dt><dd>同意/)
            .and.include('<dt>首次联系')
            .and.not.match(/没有留下|没有登记姓名/);
          expect(await resident.text(`/needs/${number}`)).to.not.match(/没有留下|"consents"/);
          const worker = await trial.signedIn('shegong1');
          expect(await worker.text(`/triage/${number}`), 'and whoever works on it reads whose word is which').to.match(
            new RegExp(`${no === 'person' ? '本人' : '监护人'}：办理这件事</dt><dd>不同意<`),
          );
          expect(await worker.text('/triage/board')).to.not.match(new RegExp(`"id":"${number}"[^}]*"consents"`));
        }
        const both = { ...fields, ...about, [`consent-person-${no}-handle`]: 'refused' };
        expect((await handIn(both)).need, 'without a yes it does').to.not.have.property('contact');
      });
    it('of a guardian without a name comes the same way out of the element', async () => {
      const consent = { purpose: 'handle', about: 'person', by: 'guardian', answer: 'refused', separate: true };
      const draft = {
        ...{ forWhom: 'self', kinds: ['health'], description: '…', subject: { name: '小雨', age: 9 } },
        ...{ place: { code: filled.place }, contact: { phone: '13800005678' }, consents: [consent] },
      };
      const { need } = await handIn({ need: JSON.stringify(draft) });
      expect(answers(need)).to.deep.equal(['consent-person-guardian-handle refused']);
      expect(need).to.not.have.any.keys('subject', 'contact');
    });
  });

  /** Whose word counts is the law's to say; what the form asked of everybody beside it does not. */
  describe('a yes', () => {
    const yes = (...who: readonly string[]) => Object.fromEntries(who.map((one) => [`consent-${one}-handle`, 'given']));
    const both = yes('person-person', 'person-guardian');
    const forOther = { ...filled, forWhom: 'other', relation: 'parent', personAgrees: 'yes' };
    const names = ({ consents = [] }: Need) => consents.map((one) => `${consentName(one)} ${one.answer}`);

    it('leaves a guardian’s yes where the child answered too, and nobody named the guardian', async () => {
      const { number, need } = await handIn({ ...filled, forWhom: 'self', age: '9', ...both });
      expect(names(need)).to.deep.equal(['consent-person-guardian-handle given']);
      expect(await resident.text(`/needs/${number}/receipt`)).to.match(/办理这件事<\/dt><dd>同意。/);
    });
    it('of both counts while the age is not known, a guardian named or not', async () => {
      for (const guardianName of ['', '沈妈妈']) {
        const { need } = await handIn({ ...filled, forWhom: 'self', guardianName, ...both });
        expect(names(need)).to.deep.equal([
          'consent-person-person-handle given',
          'consent-person-guardian-handle given',
        ]);
      }
    });
    for (const [of, fields, wrong, right] of [
      ['a child who speaks', { ...filled, forWhom: 'self', age: '9' }, 'other-guardian', 'person-guardian'],
      ['somebody else’s child', { ...forOther, ageOther: '9' }, 'person-guardian', 'other-guardian'],
    ] as const)
      it(`of a guardian of ${of} comes back where it was given in the other place`, async () => {
        const response = await resident.post('/needs', { ...fields, ...yes(wrong) }, '/needs/new');
        expect(response.status).to.equal(422);
        const page = await response.text();
        expect(page)
          .to.include(`href="#consent-${right}-handle"`)
          .and.include('监护人同意用孩子的信息办理这件事吗？：监护人的这个回答写在')
          .and.not.include('data-upgrade');
        const { need } = await handIn({ ...fields, ...yes(wrong, right) });
        expect(names(need)).to.deep.equal(['consent-person-guardian-handle given']);
      });
  });

  /** Who works on it sees whose word there is, and for what. */
  it('what was answered, and what is wanting, stands on the page of whoever works on the need', async () => {
    const worker = await trial.signedIn('shegong1');
    const page = async (fields: Fields) => {
      const { number } = await handIn({ ...filled, ...fields });
      const [receipt, staff] = [
        await resident.text(`/needs/${number}/receipt`),
        await worker.text(`/triage/${number}`),
      ];
      return { receipt, staff };
    };
    const agrees = { forWhom: 'other', relation: 'neighbour', personAgrees: 'no', ageOther: '70' };
    expect((await page(agrees)).staff).to.match(/这个人知道并且愿意吗<\/dt><dd>知道，但是不愿意/);
    const adult = { forWhom: 'self', age: '46', 'consent-person-person-handle': 'given' };
    expect((await page({ ...adult, 'consent-person-person-refer': 'refused' })).staff)
      .to.match(/本人：办理这件事<\/dt><dd>同意<.*?本人：转给服务机构<\/dt><dd>不同意</s)
      .and.not.match(/监护人：|没有填写年龄/);
    const child = await page({ forWhom: 'self', age: '9', 'consent-person-guardian-handle': 'given' });
    expect(child.staff).to.match(/监护人：办理这件事<\/dt><dd>同意<.*?监护人：转给服务机构<\/dt><dd>还没有回答/s);
    const ageless = await page({ ...adult, age: '' });
    expect(ageless.staff).to.include('没有填写年龄，还不能确定应当由谁同意。').and.not.include('监护人：');
    expect(ageless.receipt).to.match(/办理这件事<\/dt><dd>同意。没有写年龄，还不能确定由谁同意。/);
  });

  /** The element sends what it asks for: where it would not ask for what was said, the form stays without it. */
  describe('a form that comes back', () => {
    const forOther = { ...filled, description: '', forWhom: 'other', relation: 'neighbour', personAgrees: 'yes' };
    const child = { ...filled, description: '', forWhom: 'self', age: '9' };
    for (const [of, fields, isPlain] of [
      [
        'a no of whoever speaks, at the person’s own question',
        { ...forOther, 'consent-person-person-handle': 'refused' },
        true,
      ],
      ['a child’s own no', { ...child, 'consent-person-person-handle': 'refused' }, true],
      [
        'a no of a guardian whose child’s age cannot be read',
        { ...child, age: '9岁', 'consent-person-guardian-handle': 'refused' },
        true,
      ],
      ['the name of the other in one’s own place', { ...forOther, personName: '高秀珍' }, true],
      ['a guardian’s no', { ...child, 'consent-person-guardian-handle': 'refused' }, false],
      [
        'a no of whoever speaks, at their own question',
        { ...forOther, 'consent-proxy-proxy-handle': 'refused' },
        false,
      ],
      ['a child’s own yes, which does not count', { ...child, 'consent-person-person-handle': 'given' }, false],
    ] as const)
      it(`with ${of} ${isPlain ? 'stays as it is, with all that was said' : 'goes over to the element'}`, async () => {
        const response = await resident.post('/needs', fields, '/needs/new');
        expect(response.status).to.equal(422);
        const page = await response.text();
        expect(page.includes('data-upgrade="lian-need-intake-form"')).to.equal(!isPlain);
        const [name] = Object.keys(fields).filter((one) => one.startsWith('consent-'));
        if (name) expect(page).to.match(new RegExp(`name="${name}" value="[^"]+" checked`));
      });
  });

  /** What is asked of oneself and of somebody else are two questions. */
  describe('the person, on the page without scripts', () => {
    const forOther = { ...filled, forWhom: 'other', relation: 'neighbour', personAgrees: 'yes' };
    const other = { personNameOther: '高秀珍', ageOther: '80', groupsOther: ['older-person'] };
    const own = { personName: '何玉兰', age: '46' };

    it('is asked under a label that says of whom, and is whoever it is for', async () => {
      const page = await resident.text('/needs/new');
      for (const label of ['怎么称呼您', '需要帮助的人怎么称呼', '您的周岁', '需要帮助的人多大（周岁）'])
        expect(page).to.match(new RegExp(`<label[^>]*>\\s*${label}`));
      expect(page).to.include('channel="online-form"');
      for (const [fields, subject] of [
        [
          { ...forOther, ...other, ...own },
          { name: '高秀珍', groups: ['older-person'], age: 80 },
        ],
        [
          { ...filled, forWhom: 'self', ...other, ...own, groups: ['child'] },
          { name: '何玉兰', groups: ['child'], age: 46 },
        ],
      ] as const) {
        const response = await resident.post('/needs', fields, '/needs/new');
        const number = /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
        expect((await needOf(trial.portal.database, number))?.body?.subject).to.deep.equal(subject);
      }
    });
    it('comes back, with all that was typed, where it was written in the other place', async () => {
      for (const [fields, field, text] of [
        [{ ...forOther, ...own, ageOther: '80' }, 'personNameOther', '您选的是替别人说'],
        [{ ...filled, forWhom: 'self', ...other, age: '46' }, 'groups', '您选的是为自己说'],
      ] as const) {
        const response = await resident.post('/needs', fields, '/needs/new');
        expect(response.status).to.equal(422);
        const page = await response.text();
        expect(page)
          .to.include(`href="#${field}"`)
          .and.include(text)
          .and.include('value="46"')
          .and.include('value="80"');
      }
    });
  });
});
