import { expect } from 'chai';
import { tryPortal, type Trial, type Visitor } from '../../testing/try-portal.js';

const place = 'cn-990101001';

describe('a matter', () => {
  let trial: Trial;
  let clerk: Visitor;
  before(async () => {
    trial = await tryPortal();
    clerk = await trial.signedIn('banshi1');
  });
  after(() => trial.close());

  const about = { place, date: '2026-03-02', title: '协助 <统计>', askedBy: '某部门' };

  it('is checked without scripts by an address that can be kept', async () => {
    const page = await clerk.text(
      `/matters?place=${place}&date=2026-03-02&matter=no-such-matter&community=urban&isAnswerable=yes`,
    );
    expect(page)
      .to.include('2026-03-02')
      .and.match(/class="answer (met|unmet|unknown)"/);
    expect(page).to.match(/name="isAnswerable" value="yes" checked/);
  });
  it('names a day that is none, a place that has no law and an answer that cannot be', async () => {
    const response = await clerk.request('/matters?place=cn-nowhere&date=2026-02-30&admittedOn=yesterday');
    expect(response.status).to.equal(422);
    const page = await response.text();
    for (const field of ['place', 'date', 'admittedOn']) expect(page, field).to.include(`href="#${field}"`);
  });
  it('is written down with what the law answered then, and prints as a slip', async () => {
    const facts = JSON.stringify({ matter: 'no-such-matter', community: 'urban', isAnswerable: true, invented: 1 });
    const response = await clerk.post('/matters/checks', { ...about, facts }, '/matters');
    expect(response.status).to.equal(303);
    const page = await clerk.text(response.headers.get('location') as string);
    expect(page).to.include('协助 &lt;统计&gt;').and.include('某部门').and.include('class="seal"').and.include('陈静');
    const [row] = await trial.portal.database.query('select facts, decision from matter_checks');
    expect(row?.facts).to.deep.equal({ matter: 'no-such-matter', community: 'urban', isAnswerable: true });
    expect(row?.decision).to.include({ question: 'matters.mayComeDown', asOf: '2026-03-02', jurisdiction: place });
  });
  it('is sent back by a letter: why, by which article, in the language and the words that were chosen', async () => {
    const facts = JSON.stringify({ matter: 'no-such-matter', community: 'urban', isAnswerable: true });
    const response = await clerk.post('/matters/checks', { ...about, facts }, '/matters');
    const address = response.headers.get('location') as string;
    expect(await clerk.text(address))
      .to.include('<h1>退回说明</h1>')
      .and.match(/class="letter-answer">依据《[^》]+》[^<]*不予接收：/)
      .and.not.include('class="decision"');
    await clerk.request('/display?mode=elder&back=/');
    const plain = await clerk.text(address);
    await clerk.request('/display?mode=standard&back=/');
    expect(plain)
      .to.match(/class="letter-answer">我们不能接，因为：[^<]*<\/p><p class="cites"><(a|span) lang="zh-Hans"/)
      .and.not.include('不予接收');
  });
  it('keeps what is folded on a screen for paper, where the check does not refuse', async () => {
    const response = await clerk.post('/matters/checks', { ...about, facts: '{}' }, '/matters');
    const page = await clerk.text(response.headers.get('location') as string);
    const count = Number(/其余 (\d+) 条理由/.exec(page)?.[1]);
    const onPaper = /<div class="on-paper">[\s\S]*?<\/ul><\/div>/.exec(page)?.[0] ?? '';
    expect(onPaper.split('<li>').length - 1)
      .to.be.at.least(count)
      .and.above(0);
  });
  it('is one check however often its form is sent', async () => {
    const page = await clerk.text('/matters');
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] as string;
    const fields = { ...about, facts: '{}', formToken: hidden('formToken'), idempotencyKey: hidden('idempotencyKey') };
    const answers = await Promise.all([clerk.send('/matters/checks', fields), clerk.send('/matters/checks', fields)]);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).to.equal(1);
  });
  it('is decided otherwise only with a reason, and both are kept', async () => {
    const bare = await clerk.post('/matters/checks', { ...about, facts: '{}', overrideValue: 'refuse' }, '/matters');
    expect(bare.status).to.equal(422);
    expect(await bare.text())
      .to.include('href="#overrideReason"')
      .and.include('协助 &lt;统计&gt;');
    const said = await clerk.post(
      '/matters/checks',
      { ...about, facts: '{}', overrideValue: 'refuse', overrideReason: '与居委会商定' },
      '/matters',
    );
    expect(await clerk.text(said.headers.get('location') as string))
      .to.include('不能下交')
      .and.include('与居委会商定');
  });
  it('is written down with what is typed in the plain form, though it was not checked before', async () => {
    const fields = { ...about, plain: '1', facts: '{"community":"rural"}', community: 'urban', isAnswerable: 'yes' };
    const response = await clerk.post('/matters/checks', fields, '/matters');
    expect(response.status).to.equal(303);
    const [row] = await trial.portal.database.query('select facts from matter_checks order by number desc limit 1');
    expect(row?.facts).to.deep.equal({ community: 'urban', isAnswerable: true });
    const wrong = await clerk.post('/matters/checks', { ...fields, admittedOn: '去年' }, '/matters');
    expect(wrong.status).to.equal(422);
    expect(await wrong.text())
      .to.include('href="#admittedOn"')
      .and.include('value="某部门"');
  });
  it('is checked by its form under an address that can be kept, with the token left out of it', async () => {
    const response = await clerk.post('/matters', { place, date: '2026-03-02', plain: '1', community: 'urban' });
    expect(response.headers.get('location')).to.equal(`/matters?place=${place}&date=2026-03-02&community=urban`);
    const begun = await clerk.post('/matters', { ...about, plain: '1', community: 'urban' });
    expect(begun.status, 'what was begun beside it stays on the page').to.equal(200);
    expect(await begun.text())
      .to.include('value="协助 &lt;统计&gt;"')
      .and.match(/value="urban" checked/);
  });
  it('is refused when its facts are no facts', async () => {
    expect((await clerk.post('/matters/checks', { ...about, facts: '{' }, '/matters')).status).to.equal(400);
  });
});

describe('the money of a matter', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
  });
  after(() => trial.close());

  it('is checked with its sources, in yuan as people write it', async () => {
    const clerk = await trial.signedIn('banshi1');
    const query = new URLSearchParams({
      ...{ place, date: '2026-03-02', carrier: 'committee', isFree: 'no', cost: '50,000' },
      ...{ 'sources.0.kind': 'districtBudget', 'sources.0.amount': '30000', 'sources.0.earmark': 'thisMatter' },
    });
    const page = await clerk.text(`/funding?${query}`);
    expect(page)
      .to.match(/class="answer (met|unmet|unknown)"/)
      .and.include('value="30000"');
    const wrong = await clerk.request('/funding?cost=much');
    expect(wrong.status).to.equal(422);
    expect(await wrong.text()).to.include('href="#cost"');
  });
});

describe('the law in use', () => {
  it('is listed with its sources, in each language', async () => {
    const trial = await tryPortal();
    for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
      const visitor = trial.guest();
      await visitor.request(`/display?language=${language}&back=/`);
      const page = await visitor.text('/law');
      expect(page)
        .to.include('<table')
        .and.not.match(/>undefined<|\[object/);
      // The titles stay in Chinese, and say so.
      expect(page).to.match(/<a lang="zh-Hans" href="[^"]+" rel="noreferrer noopener">/);
      expect(page).to.not.match(/<a href="[^"]+" rel=/);
    }
    await trial.close();
  });
});
