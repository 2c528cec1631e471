import { expect } from 'chai';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';

/** Display choices on a form that came back: they are buttons of that form, so that what is typed goes along. */
describe('a form that came back', () => {
  let trial: Trial;
  const people: Record<string, Visitor> = {};
  before(async () => {
    trial = await tryPortal();
    for (const account of ['jumin1', 'shegong1', 'banshi1']) people[account] = await trial.signedIn(account);
    people['nobody'] = trial.guest();
  });
  after(() => trial.close());

  const count = async () => {
    const tables = ['needs', 'matter_checks', 'ledgers', 'audit'];
    const rows = await Promise.all(tables.map((table) => trial.portal.database.query(`select * from ${table}`)));
    return JSON.stringify(rows.map((one) => one));
  };
  const choice = '<button class="plain" form="came-back" name="show" value="language=en" formnovalidate lang="en">';

  const place = 'cn-990101001';
  const forms: readonly {
    readonly who: string;
    readonly action: string;
    readonly from?: string;
    /** What the server refuses, so that the form comes back. */
    readonly sent: Fields;
    /** What is typed after it came back; all of it would be taken. */
    readonly mended: Fields;
    readonly stays: readonly string[];
  }[] = [
    {
      ...{ who: 'jumin1', action: '/needs', from: '/needs/new' },
      sent: { description: '灯不亮' },
      mended: {
        ...{ forWhom: 'self', kinds: ['environment'], description: '灯还是不亮 <b>', personName: '沈一平' },
        ...{ place: 'cn-990101001001', 'consent-person-person-handle': 'given' },
      },
      stays: ['灯还是不亮 &lt;b&gt;</textarea>', 'value="沈一平"', 'value="environment" checked'],
    },
    {
      ...{ who: 'shegong1', action: '/triage/NUMBER/reply', from: '/triage/NUMBER' },
      sent: { note: '' },
      mended: { note: '周五来修' },
      stays: ['周五来修</textarea>'],
    },
    {
      ...{ who: 'shegong1', action: '/triage/NUMBER/judge', from: '/triage/NUMBER' },
      sent: { judgedUrgent: '' },
      mended: { judgedUrgent: 'yes' },
      stays: ['name="judgedUrgent" value="yes" checked'],
    },
    {
      ...{ who: 'banshi1', action: '/matters/checks', from: '/matters' },
      sent: { place, date: '2026-03-02', facts: '{}' },
      mended: { place, date: '2026-03-02', facts: '{"community":"urban"}', title: '统计', askedBy: '某部门' },
      stays: ['value="统计"', 'value="某部门"', '&quot;community&quot;:&quot;urban&quot;'],
    },
    {
      ...{ who: 'banshi1', action: '/ledgers' },
      sent: { place, date: '2026-03' },
      mended: { place, date: '2026-03-05', file: new File(['a'], 'a.csv') },
      stays: ['value="2026-03-05"'],
    },
    {
      ...{ who: 'nobody', action: '/sign-in' },
      sent: { account: 'jumin1' },
      mended: { account: 'jumin2', password: 'secret-word' },
      stays: ['value="jumin2"'],
    },
  ];

  let number = '';
  before(async () => {
    const need = { ...forms[0]?.mended, 'consent-person-person-refer': 'refused' };
    const response = await (people['jumin1'] as Visitor).post('/needs', need, '/needs/new');
    number = /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
  });

  for (const { who, action, from, sent, mended, stays } of forms)
    it(`${action} keeps what is typed when the display changes, and does nothing else`, async () => {
      const visitor = people[who] as Visitor;
      const at = (path: string) => path.replace('NUMBER', number);
      const page = await (await visitor.post(at(action), sent, at(from ?? action))).text();
      expect(page)
        .to.include(choice)
        .and.match(/<form[^>]* id="came-back"|<form id="came-back"/);
      expect(page, 'Enter presses the first button of a form').to.match(
        /<button class="unseen" form="came-back"[^>]*><\/button>\s*<nav class="display"/,
      );
      const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
      const before = await count();
      const fields = {
        formToken: hidden('formToken'),
        idempotencyKey: hidden('idempotencyKey'),
        version: '0',
        ...mended,
      };
      const response = await visitor.send(at(action), { ...fields, show: 'language=en' });
      const shown = await response.text();
      expect(response.status).to.equal(200);
      expect(shown).to.include('<html lang="en"').and.not.include('role="alert"').and.not.include('secret-word');
      for (const text of stays) expect(shown).to.include(text);
      expect(shown, 'and so does the next choice').to.include('name="show" value="mode=elder"');
      expect(await count()).to.equal(before);
      await visitor.request('/display?language=zh-Hans&back=/');
    });

  it('shows what is still wrong, in the new language', async () => {
    const resident = people['jumin1'] as Visitor;
    const fields = { description: '灯不亮', show: 'language=en' };
    const response = await resident.post('/needs', fields, '/needs/new');
    expect(response.status).to.equal(422);
    expect(await response.text())
      .to.include('role="alert"')
      .and.include('灯不亮</textarea>');
    expect(await resident.text('/needs/new'), 'and the choice is kept').to.include('<html lang="en"');
    await resident.request('/display?language=zh-Hans&back=/');
  });
  it('takes no choice that there is not, and none without the token of the page', async () => {
    const resident = people['jumin1'] as Visitor;
    expect((await resident.post('/needs', { show: 'language=xx' }, '/needs/new')).status).to.equal(400);
    expect((await resident.send('/needs', { show: 'language=en' })).status).to.equal(403);
    expect(await resident.text('/needs/new')).to.include('<html lang="zh-Hans"');
  });
  it('tells nothing of what is missing while nobody has sent it yet', async () => {
    const resident = people['jumin1'] as Visitor;
    const page = await resident.text('/needs/new');
    expect(page).to.include(choice).and.include('<input type="hidden" name="fresh" value="1" />');
    const fields = { description: '灯不亮', fresh: '1' };
    const response = await resident.post('/needs', { ...fields, show: 'mode=elder' }, '/needs/new');
    expect(response.status).to.equal(200);
    const shown = await response.text();
    expect(shown)
      .to.include('data-lian-mode="elder"')
      .and.include('灯不亮</textarea>')
      .and.include('name="fresh" value="1"')
      .and.not.include('role="alert"')
      .and.not.include('aria-invalid');
    const sent = await resident.post('/needs', fields, '/needs/new');
    expect(sent.status, 'once it is sent, it is').to.equal(422);
    expect(await sent.text())
      .to.include('role="alert"')
      .and.not.include('name="fresh"');
    await resident.request('/display?mode=standard&back=/');
  });
  it('says before that a file must be chosen after it, and afterwards that it must be chosen again', async () => {
    const clerk = people['banshi1'] as Visitor;
    expect(await clerk.text('/ledgers')).to.match(/<noscript><p class="notice">要换语言或显示方式的，请先换/);
    const fields = { place, date: '2026-03-05', file: new File(['a'], '台账.csv'), fresh: '1', show: 'theme=dark' };
    expect(await (await clerk.post('/ledgers', fields)).text()).to.include('“台账.csv”没有带过来');
    await clerk.request('/display?theme=auto&back=/');
  });
  it('has links where no form stands that could come back', async () => {
    expect(await (people['jumin1'] as Visitor).text('/needs'))
      .to.include('href="/display?language=en')
      .and.not.include('name="show"');
    const opened = await (people['shegong1'] as Visitor).post(`/triage/${number}/open`, {}, `/triage/${number}`);
    expect(await opened.text())
      .to.include('href="/display?language=en')
      .and.not.include('name="show"');
  });
});
