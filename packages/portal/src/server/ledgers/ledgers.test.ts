import { expect } from 'chai';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';

const place = 'cn-990101001';
const header = '事项编号,事项名称,承担主体,所需经费（万元）,经费来源,来源金额（万元）,拨付日期';

describe('a ledger', () => {
  let trial: Trial;
  let clerk: Visitor;
  before(async () => {
    trial = await tryPortal();
    clerk = await trial.signedIn('banshi1');
  });
  after(() => trial.close());

  const upload = (text: string, more: Fields = {}) =>
    clerk.post('/ledgers', { place, date: '2026-03-02', file: new File([text], '台账.csv'), ...more });
  const refused = async (text: string, more?: Fields) => {
    const response = await upload(text, more);
    expect(response.status).to.equal(422);
    return (await response.text()).replace(/\s+/g, ' ');
  };
  const kept = async (...rows: readonly string[]) => {
    const response = await upload([header, ...rows, ''].join('\n'));
    expect(response.status).to.equal(303);
    return clerk.text(response.headers.get('location') as string);
  };
  const count = async () => (await trial.portal.database.query('select count(*)::int as n from ledgers'))[0]?.n;

  const wrong = [
    { text: '', says: '这个文件是空的', why: 'no byte at all' },
    { text: '\n\n', says: '这个文件是空的', why: 'blank lines' },
    { text: `${header}\n`, says: '只有表头，没有事项', why: 'a header and no matter' },
    { text: '早上好\n', says: '读不出来', why: 'no header' },
  ];
  for (const { text, says, why } of wrong) {
    it(`is refused and not kept: ${why}`, async () => {
      const before = await count();
      const page = await refused(text);
      expect(page).to.include(says).and.include('文件没有留下').and.not.include('您填的内容都还在');
      expect(await count()).to.equal(before);
    });
  }
  it('is asked for where none was chosen', async () => {
    expect(await refused('', { file: new File([], '') })).to.include('请选择一个文件');
  });
  it('has a date: a day that there is not is told apart from what is no date', async () => {
    expect(await refused(header, { date: '2026-02-30' })).to.include('没有 2026-02-30 这一天');
    expect(await refused(header, { date: '三月二日' })).to.include('请写成 2026-03-02 这样的日期');
  });
  it('counts the rows that were not read too, and names the place', async () => {
    const page = await kept('A,甲,居委会,1,区级财政,1,2026-01-02', 'B,乙,居委会,1e3,区级财政,1,2026-01-02');
    expect(page).to.match(/共 2 行：.*未读入 1。/);
    expect(page).to.not.include('有误的行');
    expect(page).to.include('不是金额').and.include('1e3');
    expect(page.slice(page.indexOf('合起来看')))
      .to.include('和风街道')
      .and.not.include(place);
    expect(await clerk.text('/ledgers')).to.match(/台账\.csv(<[^>]*>|\s|行数)*2</);
  });
  it('is kept where every row is broken, which are all told of', async () => {
    expect(await kept('A,甲,居委会,约,区级财政,1,2026-01-02')).to.match(/共 1 行：.*未读入 1。/);
  });
  it('flags a matter that stands twice on each of its rows', async () => {
    const row = 'A,甲,居委会,1,区级财政,1,2026-01-02';
    const page = await kept(row, row, row.replace('A', 'B'));
    const flags = page.match(/<p class="wrong">[^<]*同一事项列了两次/g) ?? [];
    expect(flags).to.have.length(2);
  });
});
