import { organizationsOfDistrict } from '@liandong/fixtures/organizations';
import { registersOfDistrict } from '@liandong/fixtures/subsidy-ledgers';
import { workersOfHefeng } from '@liandong/fixtures/workforce';
import { factsOnRegister, type Scheme } from '@liandong/sdk/subsidies';
import { employeesOf } from '@liandong/sdk/workforce';
import { expect } from 'chai';
import { tryPortal, type Trial } from '../../testing/try-portal.js';
import { demoPeople } from '../demo-people.js';
import { seedDemo } from '../seed.js';

interface Given {
  readonly schemes: readonly string[];
  readonly registered: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}
/** What the page hands to the wizard. */
const givenOn = (page: string): Given =>
  JSON.parse(/data-properties>([^<]*)</.exec(page)?.[1] ?? '{}') as unknown as Given;
/** Rows of the table of what registers hold: what, as registered, held by. */
const rowsOn = (page: string) =>
  [...page.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([, row = '']) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '').trim()),
    )
    .filter(({ length }) => length > 0);

describe('subsidies', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
  });
  after(() => trial.close());
  const pageOf = async (account: string, query = '') => (await trial.signedIn(account)).text(`/subsidies${query}`);

  it('of a worker stand on a page of their own without scripts: register, decision, article', async () => {
    const page = await pageOf('shegong1');
    expect(page).to.include('社工证书登记册').and.include('补贴发放台账').and.include('今天的日期');
    const outcomes = [...page.matchAll(/data-outcome="(\w+)"/g)].map(([, outcome]) => outcome);
    expect(outcomes, 'no community worker; still to be asked').to.deep.equal(['unmet', 'unknown']);
    expect(page).to.match(/<p class="cites">.*《/s);
    const given = givenOn(page);
    expect(given.schemes).to.deep.equal(['post', 'exam']);
    expect(given.registered)
      .to.include.members(['month', 'role', 'certificates', 'isPaidForLevel'])
      .and.not.include.members(['isAppraised']);
    expect(given.facts).to.include({ month: '2026-03-23', paidBefore: 0 });
  });

  it('of another worker begin with their own records; who had a reward is asked for which level', async () => {
    const page = await pageOf('shegong2');
    const given = givenOn(page);
    expect(given.facts).to.deep.include({
      ...{ role: 'community-worker', workedFrom: '2022-09-01', isStillHere: true },
      certificates: [
        { certificateLevel: 'initial', obtainedOn: '2023-12-15', neverLapses: false, lapsesOn: '2027-03-06' },
      ],
    });
    for (const asked of ['isPaidForLevel', 'paidBefore'])
      expect(given.registered, 'had a reward: which level is asked about, nobody has said').not.to.include(asked);
    expect(page.match(/data-outcome="(\w+)"/)?.[1]).to.equal('met');
  });

  it('of an organisation begin with registration, assessment, whom it serves, credit, payments and incubation, each by its register', async () => {
    const page = await pageOf('zuzhi2', '?worker=unlisted');
    const given = givenOn(page);
    expect(given.schemes).to.deep.equal(['premises', 'incubation', 'continuity', 'salary']);
    expect(given.facts).to.deep.equal({
      ...{ isRegisteredHere: true, foundedOn: '2024-02-29', level: 3, orientation: 'public' },
      ...{ employerClass: 'community-service', credit: 'normal', wasOnSeriousList: false },
      ...{ monthsPaid: 12, wasGranted: false, monthsIncubated: 9, month: '2026-03-23' },
    });
    expect(given.registered).to.have.members(Object.keys(given.facts));
    expect(rowsOn(page)).to.deep.include.members([
      ['是不是在本地登记', '是', '社会组织登记册'],
      ['评估等级', '3', '社会组织登记册'],
      ['为谁服务', '公益', '社会组织登记册'],
      ['用人单位属于哪一类', '社区服务类', '社会组织登记册'],
      ['现在的信用状态', '正常', '社会组织信用记录'],
      ['已经补贴了几个月', '12', '补贴发放台账'],
      ['这项一次性补贴是否领过', '否', '补贴发放台账'],
      ['已经孵化了几个月', '9', '孵化台账'],
    ]);
    expect(page.match(/data-outcome="(\w+)"/g)).to.have.length(4);
  });

  it('show every account its own records and nobody else’s', async () => {
    const own = {
      ...Object.fromEntries(workersOfHefeng.map(({ id }) => [id, 'worker'])),
      ...Object.fromEntries(organizationsOfDistrict.map(({ id }) => [id, 'organization'])),
    };
    const accounts = demoPeople.filter(({ role }) => role === 'socialWorker' || role === 'organization');
    expect(accounts.map(({ registerNumber }) => registerNumber)).to.deep.equal(['W-006', 'W-007', 'O-001', 'O-002']);
    for (const { id, registerNumber } of accounts) {
      // Whatever the address asks for.
      const visitor = await trial.signedIn(id);
      for (const query of ['', '?organization=O-005&worker=W-001&holder=O-005&registerNumber=O-005']) {
        const given = givenOn(await visitor.text(`/subsidies${query}`));
        const law = trial.portal.lawOn('2026-03-23', trial.portal.place);
        const known = factsOnRegister(
          registersOfDistrict,
          { [own[registerNumber as string] as string]: registerNumber as string },
          law,
          given.schemes as Scheme[],
        );
        expect(given.facts).to.deep.equal(
          JSON.parse(JSON.stringify(Object.fromEntries(known.map(({ name, value }) => [name, value])))),
        );
      }
      const page = await visitor.text('/subsidies');
      const organization = organizationsOfDistrict.find((one) => one.id === registerNumber);
      const staff = organization ? employeesOf(organization, registersOfDistrict, '2026-03-23') : [];
      const ownNumbers = [registerNumber, ...staff.map((one) => one.id)];
      for (const one of [...registersOfDistrict.organizations, ...registersOfDistrict.workers])
        if (!ownNumbers.includes(one.id)) expect(page, `${id} sees ${one.id}`).not.to.include(one.name as string);
      for (const one of staff) expect(page, `${id} may choose ${one.id}`).to.include(`value="${one.id}"`);
    }
  });

  it('begin with the month alone for an account that no register knows', async () => {
    await trial.portal.database.query("update accounts set register_number = null where id = 'zuzhi1'");
    expect(givenOn(await pageOf('zuzhi1')).facts).to.deep.equal({ month: '2026-03-23' });
    await trial.portal.database.query("update accounts set register_number = 'O-001' where id = 'zuzhi1'");
  });

  it('are for workers and organisations only; an organisation may do nothing else but see the law and itself', async () => {
    for (const account of ['jumin1', 'banshi1'])
      expect((await (await trial.signedIn(account)).request('/subsidies')).status, account).to.equal(403);
    const organization = await trial.signedIn('zuzhi1');
    for (const [path, status] of [
      ['/', 200],
      ['/law', 200],
      ['/me', 200],
      ['/needs', 403],
      ['/needs/new', 403],
      ['/triage', 403],
      ['/matters', 403],
      ['/funding', 403],
      ['/ledgers', 403],
      ['/audit', 403],
    ] as const)
      expect((await organization.request(path)).status, path).to.equal(status);
    expect(await organization.text('/'))
      .to.include('您好，示例区暖手社会工作服务中心')
      .and.include('社会组织');
  });

  it('know, in a data folder of an earlier version, the accounts that came since, and whose records are whose', async () => {
    const { database } = trial.portal;
    await database.query("delete from accounts where id = 'zuzhi2'");
    await database.query("update accounts set register_number = null, name = '改过名字' where id = 'shegong1'");
    await database.query("update accounts set register_number = 'W-009' where id = 'shegong2'");
    await seedDemo(trial.portal);
    const rows = await database.query('select id, name, register_number from accounts order by id');
    expect(rows.find(({ id }) => id === 'zuzhi2')).to.include({ register_number: 'O-002' });
    expect(rows.find(({ id }) => id === 'shegong1')).to.include({ register_number: 'W-006', name: '改过名字' });
    expect(
      rows.find(({ id }) => id === 'shegong2'),
      'as it was set',
    ).to.include({ register_number: 'W-009' });
  });

  it('are never those of two accounts: records go to nobody who is not alone with their number', async () => {
    const { database } = trial.portal;
    await database.query("delete from accounts where id = 'zuzhi2'");
    await database.query("update accounts set register_number = 'O-002' where id = 'zuzhi1'");
    await seedDemo(trial.portal);
    const rows = await database.query("select id from accounts where register_number = 'O-002'");
    expect(rows.map(({ id }) => id)).to.deep.equal(['zuzhi1']);
  });
});

describe('subsidies of an organisation that asks for one of its own workers', () => {
  let trial: Trial;
  const visitors = new Map<string, Awaited<ReturnType<Trial['signedIn']>>>();
  before(async () => {
    trial = await tryPortal();
    for (const id of ['zuzhi1', 'zuzhi2', 'shegong2']) visitors.set(id, await trial.signedIn(id));
  });
  after(() => trial.close());
  const ofSalary = ['isSocialWorkPost', 'certificates', 'workedFrom', 'isStillHere'];
  const open = async (query: string, account = 'zuzhi1') =>
    (await visitors.get(account)?.text(`/subsidies${query}`)) as string;

  it('say for whom, and prefill what roster and register of certificates hold of them', async () => {
    const page = await open('?worker=W-006');
    expect(page).to.include('要不要问薪酬补贴，为哪一名社工').and.include('<option value="W-006" selected>');
    expect(page).to.include('是为周晓晨问的').and.include('薪酬补贴（周晓晨）</h2>');
    const given = givenOn(page);
    expect(given.registered).to.include.members(ofSalary);
    expect(given.facts).to.deep.include({ isSocialWorkPost: true, workedFrom: '2024-07-01' });
    expect(rowsOn(page)).to.deep.include.members([['是不是聘来做社会工作', '是', '工作人员名册']]);
    expect(rowsOn(page).map(([, , register]) => register)).to.include('社工证书登记册');
    // W-008 works for another too: that is theirs to tell.
    expect(givenOn(await open('?worker=W-008')).facts).not.to.have.any.keys('employers', 'role');
  });

  it('are chosen by a form that needs no script, nobody at first; another language keeps the choice', async () => {
    const page = await open('');
    expect(page).to.match(/<form method="get" action="\/subsidies">[^]*<select id="worker" name="worker"/);
    expect(page).not.to.include(' selected>');
    expect(await open('?worker=')).not.to.include('role="status"');
    expect(await open('?worker=W-006')).to.include(`back=${encodeURIComponent('/subsidies?worker=W-006')}`);
  });

  it('leave the salary subsidy out until it is said for whom, and of who is not on the roster prefill nothing', async () => {
    const others = ['premises', 'incubation', 'continuity'];
    for (const query of ['', '?worker=', '?worker=W-999']) {
      const page = await open(query);
      expect(givenOn(page).schemes, query).to.deep.equal(others);
      expect(page.match(/data-outcome="/g), query).to.have.length(3);
    }
    const page = await open('?worker=unlisted');
    expect(givenOn(page).schemes).to.deep.equal([...others, 'salary']);
    expect(givenOn(page).registered).not.to.include.members(ofSalary).and.not.include('certificates');
    expect(page).to.include('<option value="unlisted" selected>').and.include('为名册里没有的一名社工问的');
    expect(page).not.to.include('贵组织没有这一名社工');
  });

  it('tell of who has left the work with it, and no more', async () => {
    const page = await open('?worker=W-009');
    const { facts } = givenOn(page);
    expect(facts).to.include({ isStillHere: false, workedUntil: '2025-06-30' });
    expect(facts).not.to.have.any.keys('certificates', 'employers');
    expect(page).to.include('施雨桐（W-009），2025年6月30日离职').and.include('人已经离职');
  });

  it('tell nothing of another’s worker, and say the same as of a number that nobody has', async () => {
    const [stranger, nobody, none] = [await open('?worker=W-019'), await open('?worker=W-999'), await open('')];
    const shown = (page: string) => page.slice(page.indexOf('<main')).replace(/<input type="hidden"[^>]*>/g, '');
    expect(shown(stranger)).to.equal(shown(nobody));
    expect(givenOn(stranger)).to.deep.equal(givenOn(none));
    expect(stranger).to.include('贵组织没有这一名社工').and.not.include('倪雅琴');
    expect(givenOn(await open('?worker=W-006', 'zuzhi2')).registered).not.to.include('certificates');
    const worker = await open('?worker=W-006', 'shegong2');
    expect(worker).not.to.include('周晓晨').and.not.include('name="worker"');
  });

  it('say plainly where the roster has nobody of it', async () => {
    await trial.portal.database.query("update accounts set register_number = 'O-004' where id = 'zuzhi2'");
    const page = await open('', 'zuzhi2');
    expect(page).to.include('名册里还没有贵组织聘用的社工').and.include('<option value="unlisted">');
    expect(givenOn(page).schemes).not.to.include('salary');
    await trial.portal.database.query("update accounts set register_number = 'O-002' where id = 'zuzhi2'");
  });
});
