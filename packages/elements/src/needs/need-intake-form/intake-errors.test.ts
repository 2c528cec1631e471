import { is } from '@liandong/sdk/forms';
import type { NeedDraft } from '@liandong/sdk/needs';
import { expect } from '@open-wc/testing';
import type { IntakeNote, IntakePart } from './intake-part.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { focused, formOf, inside, links, open, press, said, settle, stepOf, titleOf } from './testing/start.test.js';

const schema = formOf(
  'home',
  stepOf(
    'first',
    '谁',
    { name: 'called', type: 'text', label: said('称呼') },
    { name: 'lives', type: 'choice', label: said('住在'), options: ['here', 'there'] },
  ),
  stepOf(
    'home',
    '家里',
    { name: 'there', type: 'text', label: said('哪里'), when: is('lives', 'there'), required: true },
    {
      ...{ name: 'household', type: 'group', label: said('同住的人') },
      fields: [
        { name: 'name', type: 'text', label: said('称呼'), required: true },
        { name: 'age', type: 'number', label: said('周岁'), max: 130 },
      ],
    },
  ),
);

async function at(answers: Readonly<Record<string, unknown>>, page = 0) {
  const { intake } = await open({ schema });
  intake.snapshot = { ...intake.snapshot, answers, at: page };
  await settle(intake);
  return intake;
}
/** Takes a row out, and says so when asked. */
async function remove(intake: LianNeedIntakeForm, row: number) {
  await press(intake, `.row:nth-of-type(${row}) [data-remove]`);
  await press(intake, '.row .note .link:last-child');
}
const household = [
  { name: '甲', age: '40' },
  { name: '乙', age: '7' },
];

describe('lian-need-intake-form and what is wrong in a row', () => {
  for (const before of ['further.household', 'household'])
    it(`leads from another page to the field of the row that the server names as ${before}[1].age`, async () => {
      const intake = await at({ household });
      intake.problems = [
        { path: 'further.called', code: 'not-text' },
        { path: `${before}[1].age`, code: 'too-large', params: { limit: 5 } },
      ] as never;
      await settle(intake);
      expect(titleOf(intake)).to.equal('谁');
      expect(links(intake)[1]?.textContent?.trim()).to.match(/^第 2 项、周岁：/);
      links(intake)[1]?.click();
      await settle(intake);
      expect(titleOf(intake)).to.equal('家里');
      const second = inside(intake).querySelectorAll<HTMLElement>('.row')[1]?.querySelector('[data-name$=".age"]');
      expect(focused(intake)).to.equal(second);
      expect(second?.shadowRoot?.querySelector('.error')?.textContent).to.not.equal('');
      expect((second as HTMLElement & { value: string }).value).to.equal('7');
    });
  it('says the limit of the field where the server names the code alone', async () => {
    const limited = formOf(
      'limited',
      stepOf(
        'first',
        '谁',
        { name: 'called', type: 'text', label: said('称呼'), maxLength: 4 },
        { name: 'age', type: 'number', label: said('周岁'), min: 18, max: 130 },
      ),
    );
    const { intake } = await open({ schema: limited });
    for (const [name, code, told] of [
      ['called', 'too-long', '称呼：最多写 4 个字'],
      ['age', 'too-small', '周岁：不能小于 18'],
      ['age', 'too-large', '周岁：不能大于 130'],
    ] as const) {
      intake.problems = [{ path: `further.${name}`, code }];
      await settle(intake);
      expect(links(intake).map((link) => link.textContent?.trim())).to.deep.equal([told]);
    }
  });
  it('says nothing of a limit that neither server nor field gives', async () => {
    const intake = await at({ household });
    intake.problems = (['too-large', 'too-long', 'twice'] as const).map((code) => ({ path: 'further.called', code }));
    await settle(intake);
    const said = links(intake).map((link) => link.textContent?.trim());
    expect(said).to.deep.equal(['称呼：格式不对', '称呼：格式不对', '称呼：有重复的内容']);
  });
  it('leads to the field of the row where the server names a part of its answer', async () => {
    const intake = await at({ household });
    intake.problems = [{ path: 'further.household[1].age[0]', code: 'not-whole' }];
    await settle(intake);
    expect(links(intake)[0]?.textContent?.trim()).to.match(/^第 2 项、周岁：/);
  });
  it('leads to the group where the row is gone, and not to the first page', async () => {
    const intake = await at({ household: [{ name: '甲' }, { age: '7' }] }, 1);
    await press(intake, 'lian-button[type=submit]');
    expect(links(intake)).to.have.length(1);
    intake.value = { further: { household: [{ name: '甲' }] } } as never;
    await settle(intake);
    links(intake)[0]?.click();
    await settle(intake);
    expect(titleOf(intake)).to.equal('家里');
    expect(focused(intake)?.dataset['name']).to.match(/^household-1\.name$/);
  });
  for (const gone of [1, 2, 3])
    it(`numbers what is listed anew once row ${gone} is gone, and lists nothing of that row`, async () => {
      const intake = await at({ household: ['甲', '乙', '丙'].map((name, n) => ({ name, age: `${n + 6}` })) }, 1);
      const problem = (path: string) => ({ path, code: 'too-large', params: { limit: 5 } }) as const;
      const list = [0, 1, 2].map((n) => problem(`further.household[${n}].age[0]`));
      intake.problems = [...list, problem('household[1]')];
      await settle(intake);
      await remove(intake, gone);
      const texts = links(intake).map((link) => link.textContent?.trim().replace(/：.*/, ''));
      expect(texts).to.deep.equal(['第 1 项、周岁', '第 2 项、周岁', '同住的人']);
      expect(intake.problems.map(({ path }) => path)).to.deep.equal([
        'further.household[0].age[0]',
        'further.household[1].age[0]',
        ...(gone === 2 ? [] : [`household[${gone === 1 ? 0 : 1}]`]),
      ]);
      for (const n of [0, 1]) {
        links(intake)[n]?.click();
        await settle(intake);
        const row = inside(intake).querySelectorAll('.row')[n];
        expect(row?.contains(focused(intake)), `${n}`).to.equal(true);
      }
      // What moved up is told of the row that it stands in now, when it is told again.
      intake.schema = schema;
      await settle(intake);
      expect(links(intake)[1]?.textContent?.trim()).to.match(/^第 2 项、周岁：/);
    });
  it('lists what is missing in the rows that are left', async () => {
    const intake = await at({ household: [{ age: '40' }, { age: '7' }] }, 1);
    await press(intake, 'lian-button[type=submit]');
    expect(links(intake)).to.have.length(2);
    await remove(intake, 1);
    expect(links(intake)).to.have.length(1);
    links(intake)[0]?.click();
    expect(inside(intake).querySelector('.row')?.contains(focused(intake))).to.equal(true);
    await remove(intake, 1);
    expect(links(intake)).to.have.length(0);
  });
  it('goes on to the review once the bad row is gone, or the page has given other answers', async () => {
    const mend: Readonly<Record<string, (intake: LianNeedIntakeForm) => Promise<unknown>>> = {
      removed: async (intake) => {
        await remove(intake, 2);
      },
      given: async (intake) => {
        intake.value = { further: { household: [{ name: '甲' }] } } as never;
        await settle(intake);
      },
    };
    for (const how of Object.keys(mend)) {
      const intake = await at({ household });
      intake.problems = [{ path: 'further.household[1].age', code: 'too-large', params: { limit: 5 } }] as never;
      await settle(intake);
      expect(titleOf(intake)).to.equal('家里');
      await mend[how]!(intake);
      await press(intake, 'lian-button[type=submit]');
      expect(titleOf(intake), how).to.equal('请核对一遍');
    }
  });
  it('goes on once the page takes its problems back, and shows nothing at what nobody has touched', async () => {
    const intake = await at({ household }, 1);
    intake.problems = [{ path: 'further.household[1].age', code: 'too-large', params: { limit: 5 } }] as never;
    await settle(intake);
    intake.problems = [];
    await settle(intake);
    await press(intake, 'lian-button[type=submit]');
    expect(titleOf(intake)).to.equal('请核对一遍');
    const other = await at({ household: [{}], lives: 'there' }, 1);
    other.problems = [];
    other.value = { further: { household: [{}], lives: 'there' } } as never;
    await settle(other);
    const errors = Array.from(inside(other).querySelectorAll('[data-name]'), (each) =>
      each.shadowRoot?.querySelector('.error')?.textContent?.trim(),
    );
    expect(errors.filter(Boolean)).to.deep.equal([]);
  });
  it('does not hold on to what the server found once the page has mended it and taken it back', async () => {
    const intake = await at({ household }, 1);
    intake.problems = [{ path: 'further.household[1].age', code: 'too-large', params: { limit: 5 } }] as never;
    await settle(intake);
    intake.value = { further: { household: [{ name: '甲' }, { name: '乙', age: '4' }] } } as never;
    intake.problems = [];
    await settle(intake);
    await press(intake, 'lian-button[type=submit]');
    expect(titleOf(intake)).to.equal('请核对一遍');
  });
  it('keeps focus in the form when what had it goes: at the receipt, and with a button of a note', async () => {
    const intake = await at({ household }, 2);
    let note: IntakeNote | undefined = {
      text: '有草稿',
      tone: 'ask',
      actions: [{ label: '接着填', run: () => done() }],
    };
    const next: (IntakeNote | undefined)[] = [{ text: '正在发送', tone: 'ask' }, undefined];
    const done = () => {
      note = next.shift();
      intake.requestUpdate();
    };
    intake.drafts = { attach: () => {}, detach: () => {}, note: () => note } as IntakePart;
    intake.requestUpdate();
    await settle(intake);
    const pressed = async () => {
      const button = inside(intake).querySelector<HTMLElement>('.note button')!;
      button.focus();
      button.click();
      await settle(intake);
      return focused(intake)?.className;
    };
    expect(await pressed(), 'the note stays and has no button any more').to.equal('note ask');
    note = { text: '有草稿', tone: 'ask', actions: [{ label: '接着填', run: () => done() }] };
    intake.requestUpdate();
    await settle(intake);
    expect(await pressed(), 'the note goes').to.equal('title');
    // A shared machine empties the form in the same moment.
    intake.clear();
    note = { text: '已经收到，编号 N-1', tone: 'good' };
    intake.requestUpdate();
    await settle(intake);
    expect(focused(intake)?.className).to.equal('note good');
  });
  it('stays where it is when the question is not asked any more', async () => {
    const intake = await at({ lives: 'there', household: [] }, 1);
    await press(intake, 'lian-button[type=submit]');
    expect(links(intake)).to.have.length(1);
    intake.value = { further: { lives: 'here' } } as Partial<NeedDraft>;
    await settle(intake);
    links(intake)[0]?.click();
    await settle(intake);
    expect(titleOf(intake)).to.equal('家里');
  });
});
