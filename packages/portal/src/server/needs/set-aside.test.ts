import { expect } from 'chai';
import type { Need } from '@liandong/sdk/needs';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';
import { needOf } from './store.js';

const about = { kinds: ['health'], description: '…', place: 'cn-990101001001', phone: '13800001111' };
const forOther = { ...about, forWhom: 'other', relation: 'neighbour', personAgrees: 'yes', proxyName: '何玉兰' };
const forSelf = { ...about, forWhom: 'self', personName: '小雨' };
const words = (answer: 'given' | 'refused', ...who: readonly string[]) =>
  Object.fromEntries(who.map((one) => [`consent-${one}-handle`, answer]));

/** In danger, and where a report is due, the law is the ground: a yes beside the no makes it no less so. */
describe('a no that the law sets aside, beside a yes', () => {
  let trial: Trial;
  let resident: Visitor;
  let worker: Visitor;
  before(async () => {
    trial = await tryPortal();
    resident = await trial.signedIn('jumin1');
    worker = await trial.signedIn('shegong1');
  });
  after(() => trial.close());

  const handIn = async (fields: Fields) => {
    const response = await resident.post('/needs', fields, '/needs/new');
    const number = /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
    return {
      need: (await needOf(trial.portal.database, number))?.body as Need,
      receipt: await resident.text(`/needs/${number}/receipt`),
      staff: await worker.text(`/triage/${number}`),
    };
  };

  for (const ageOther of ['9', '']) {
    const danger = { ...forOther, ageOther, signals: ['life-danger'] };
    const yes = Object.fromEntries(
      ['handle', 'refer', 'keep-in-touch', 'publish'].map((one) => [`consent-other-guardian-${one}`, 'given']),
    );
    it(`leaves the only number of whoever speaks in danger for a child of ${ageOther || 'no known age'}`, async () => {
      const { need, receipt, staff } = await handIn({ ...danger, ...yes, ...words('refused', 'proxy-proxy') });
      expect(need.contact).to.deep.equal({ phone: about.phone });
      expect(need.proxy?.name).to.equal('何玉兰');
      expect(receipt)
        .to.match(/用代说人自己的称呼和电话答复<\/dt><dd>不同意。依照这一条.*?第十三条第一款第（四）项/s)
        .and.include('<dt>首次联系');
      expect(staff)
        .to.match(/第十三条第一款第（四）项/)
        .and.include('<dt>首次联系');
    });
  }
  for (const [of, fields, item] of [
    ['oneself, no age, in danger', { ...forSelf, signals: ['life-danger'] }, '四'],
    ['oneself, a child in danger', { ...forSelf, age: '9', signals: ['life-danger'] }, '四'],
    [
      'somebody else, a child in danger',
      { ...forOther, personAgrees: 'no', ageOther: '9', signals: ['life-danger'] },
      '四',
    ],
    ['oneself, a child harmed', { ...forSelf, age: '9', signals: ['minor-harm'] }, '三'],
    ['oneself, a child and violence at home', { ...forSelf, age: '9', signals: ['family-violence'] }, '三'],
    ['somebody else, a child harmed', { ...forOther, ageOther: '9', signals: ['minor-harm'] }, '三'],
    ['somebody else, no age, in danger', { ...forOther, signals: ['life-danger'] }, '四'],
  ] as const)
    for (const isReverse of fields.forWhom === 'self' && !('age' in fields) ? [false, true] : [false])
      it(`is told with its article: ${of}${isReverse ? ', the guardian’s no' : ''}`, async () => {
        const both = ['person-person', fields.forWhom === 'other' ? 'other-guardian' : 'person-guardian'];
        const [no = '', yes = ''] = isReverse ? both.reverse() : both;
        const { need, receipt, staff } = await handIn({ ...fields, ...words('refused', no), ...words('given', yes) });
        expect(need.contact).to.deep.equal({ phone: about.phone });
        expect(receipt).to.match(
          new RegExp(`办理这件事</dt><dd>不同意。依照这一条，照样登记.*?第十三条第一款第（${item}）项`, 's'),
        );
        expect(staff).to.match(
          new RegExp(`办理这件事</dt><dd>不同意.*?所以照样登记.*?第十三条第一款第（${item}）项`, 's'),
        );
      });
  it('is not said to have kept anything away where nothing was left to keep', async () => {
    const bare = {
      ...about,
      phone: '',
      forWhom: 'self',
      signals: ['life-danger'],
      ...words('refused', 'person-person'),
    };
    const { need, receipt, staff } = await handIn(bare);
    expect(need.consents?.map(({ answer }) => answer)).to.deep.equal(['refused']);
    expect(receipt).to.not.match(/没有留下|没有登记姓名/);
    expect(staff).to.match(/本人：办理这件事<\/dt><dd>不同意/);
  });
  it('is not waited for: of a child in danger the guardian is asked later for the rest alone', async () => {
    const { staff } = await handIn({ ...forSelf, age: '9', signals: ['life-danger'] });
    for (const purpose of ['办理这件事', '转给服务机构'])
      expect(staff).to.match(
        new RegExp(
          `监护人：[^<]*${purpose}[^<]*</dt><dd>依照法律，不经同意也可以使用，不用等.*?第十三条第一款第（四）项`,
          's',
        ),
      );
    expect(staff.match(/<dd>还没有回答，以后再问/g)).to.have.length(2);
    const { staff: calm } = await handIn({ ...forSelf, age: '9' });
    expect(calm.match(/<dd>还没有回答，以后再问/g)).to.have.length(4);
  });

  /** In danger the need was taken by the law: nobody's word on handling it, or passing it on, is open. */
  it('leaves nothing open that nobody is asked: a yes without an age', async () => {
    const danger = { ...forSelf, signals: ['life-danger'] };
    const yes = { ...words('given', 'person-person'), 'consent-person-person-refer': 'given' };
    const ageless = await handIn({ ...danger, ...yes });
    expect(ageless.receipt)
      .to.match(/办理这件事<\/dt><dd>同意。<.*?转给服务机构<\/dt><dd>同意。</s)
      .and.not.include('没有写年龄');
    expect(ageless.staff).to.not.include('没有填写年龄，还不能确定应当由谁同意。');
    const child = await handIn({ ...danger, age: '9' });
    expect(child.receipt, 'which others read, tells nothing of it').to.not.match(/办理这件事|第十三条/);
    // What the danger is no ground for stays open.
    const published = await handIn({ ...danger, ...yes, 'consent-person-person-publish': 'given' });
    expect(published.receipt).to.match(/<dd>同意。没有写年龄，还不能确定由谁同意。/);
    expect(published.staff).to.include('没有填写年龄，还不能确定应当由谁同意。');
    const no = await handIn({ ...danger, 'consent-person-person-refer': 'refused' });
    expect(no.receipt).to.match(/转给服务机构<\/dt><dd>不同意。事项照样办理。/);
  });
});
