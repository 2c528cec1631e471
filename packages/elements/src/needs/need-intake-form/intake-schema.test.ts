import { lawOn, type Pack } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { includes, is, type FormSchema } from '@liandong/sdk/forms';
import {
  guardianConsentAge,
  minorAge,
  minorReporters,
  minorReportSpeed,
  needForm,
  type NeedDraft,
} from '@liandong/sdk/needs';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import './define.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';

const said = (text: string) => ({ 'zh-Hans': text, en: `${text} in English` });
const schema: FormSchema = {
  format: 'liandong.form.v1',
  id: 'home',
  version: '2',
  steps: [
    {
      id: 'home',
      title: said('家里的情况'),
      sections: [
        {
          fields: [
            { name: 'alone', type: 'choice', label: said('一个人住吗'), options: ['yes', 'no'], required: true },
            {
              name: 'household',
              type: 'group',
              label: said('同住的人'),
              when: is('alone', 'no'),
              required: true,
              max: 3,
              fields: [
                { name: 'called', type: 'text', label: said('称呼'), required: true, sensitive: true },
                { name: 'ill', type: 'choice', label: said('有病吗'), options: ['yes', 'no'] },
                {
                  name: 'illness',
                  type: 'text',
                  label: said('什么病'),
                  when: { op: '=', a: { op: 'field', name: 'ill' }, b: { op: 'const', value: 'yes' } },
                },
              ],
            },
          ],
        },
        {
          title: said('怎样找到您'),
          fields: [{ name: 'phone', type: 'phone', label: said('电话'), sensitive: true }],
        },
      ],
    },
    {
      id: 'more',
      title: said('还有什么'),
      sections: [
        {
          fields: [
            { name: 'wants', type: 'choices', label: said('想要什么'), options: ['meals', 'visit'], max: 1 },
            { name: 'when', type: 'text', label: said('什么时候'), when: includes('wants', 'visit') },
          ],
        },
      ],
    },
  ],
};

const inside = (intake: LianNeedIntakeForm) => intake.shadowRoot as ShadowRoot;
const field = (intake: LianNeedIntakeForm, name: string) =>
  inside(intake).querySelector<HTMLElement & { value: unknown }>(`[data-name="${name}"]`);
const texts = (intake: LianNeedIntakeForm, selector: string) =>
  Array.from(inside(intake).querySelectorAll(selector), (each) => each.textContent?.replace(/\s+/g, ' ').trim());
const title = (intake: LianNeedIntakeForm) => texts(intake, '.title')[0];

async function settle(intake: LianNeedIntakeForm) {
  await intake.updateComplete;
  await Promise.all(
    Array.from(inside(intake).querySelectorAll('*'), (each) => (each as LianNeedIntakeForm).updateComplete),
  );
  await new Promise((done) => setTimeout(done, 5));
}
async function say(intake: LianNeedIntakeForm, name: string, answer: unknown) {
  const control = field(intake, name);
  if (!control) throw new Error(`${name} is not asked on “${title(intake)}”`);
  control.value = answer;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await settle(intake);
}
async function press(intake: LianNeedIntakeForm, selector = 'lian-button[type=submit]') {
  const button = inside(intake).querySelector<HTMLElement>(selector) as HTMLElement;
  ((button.shadowRoot?.querySelector('button') as HTMLElement | null) ?? button).click();
  await settle(intake);
}
async function open(given: FormSchema = schema, more: Partial<LianNeedIntakeForm> = {}) {
  const form = await fixture<HTMLFormElement>(
    html`<form><lian-need-intake-form name="need"></lian-need-intake-form></form>`,
  );
  const intake = form.querySelector('lian-need-intake-form') as LianNeedIntakeForm;
  Object.assign(intake, { check: () => [], schema: given, ...more });
  await settle(intake);
  return { form, intake, sent: () => new FormData(form) };
}
const add = '[data-add=household]';
const rowNames = (intake: LianNeedIntakeForm, name: string) =>
  Array.from(
    inside(intake).querySelectorAll<HTMLElement>('.row [data-name]'),
    ({ dataset }) => dataset['name'] as string,
  ).filter((each) => each.endsWith(`.${name}`));

describe('lian-need-intake-form with a schema of the page', () => {
  it('asks what the schema says, in its own words', async () => {
    const { intake } = await open();
    expect(title(intake)).to.equal('家里的情况');
    expect(field(intake, 'alone')).to.have.property('label', '一个人住吗');
    expect(texts(intake, '.section')).to.deep.equal(['怎样找到您']);
    intake.lang = 'en';
    await new Promise((done) => setTimeout(done));
    await settle(intake);
    expect(title(intake)).to.equal('家里的情况 in English');
  });
  it('refuses one with faults, says where and why, and keeps the one it had', async () => {
    const { intake } = await open();
    const told: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void told.push(text);
    intake.schema = {
      ...schema,
      steps: [{ ...schema.steps[0], sections: [{ fields: [{ name: 'x', type: 'slider' }] }] }],
    } as never;
    console.warn = warn;
    expect(told[0]).to.include('steps[0].sections[0].fields[0].type is none of what may stand here');
    expect((intake.schema as FormSchema).id).to.equal('home');
  });
  it('adds rows, asks before one goes, and numbers the others anew with what stands in them', async () => {
    const { intake } = await open();
    await say(intake, 'alone', 'no');
    await press(intake, add);
    await press(intake, add);
    await press(intake, add);
    expect(inside(intake).querySelector<HTMLElement & { disabled: boolean }>(add)?.disabled).to.equal(true);
    const [first, second, third] = rowNames(intake, 'called') as [string, string, string];
    await say(intake, first, '甲');
    await say(intake, second, '乙');
    await say(intake, third, '丙');
    await press(intake, '.row:nth-of-type(2) [data-remove]');
    expect(texts(intake, '.row .note p')).to.deep.equal(['确定删去第 2 项吗？里面填的内容会一起删去。']);
    expect((inside(intake).activeElement as HTMLElement).dataset['keep']).to.not.equal(undefined);
    await press(intake, '[data-keep]');
    expect(rowNames(intake, 'called')).to.have.length(3);
    await press(intake, '.row:nth-of-type(2) [data-remove]');
    await press(intake, '.row .note .link:last-child');
    expect(texts(intake, '.number')).to.deep.equal(['第 1 项', '第 2 项']);
    expect(rowNames(intake, 'called').map((name) => field(intake, name)?.value)).to.deep.equal(['甲', '丙']);
    // A control that moved up writes into the row that it stands in now.
    await say(intake, third, '丁');
    expect((intake.value as { further?: { household?: unknown } }).further?.household).to.deep.equal([
      { called: '甲' },
      { called: '丁' },
    ]);
  });
  it('asks within a row by what stands in that row', async () => {
    const { intake } = await open();
    await say(intake, 'alone', 'no');
    await press(intake, add);
    await press(intake, add);
    await say(intake, rowNames(intake, 'ill')[1] as string, 'yes');
    expect(rowNames(intake, 'illness')).to.have.length(1);
    expect(inside(intake).querySelectorAll('.row')[1]?.querySelector('[data-name$=illness]')).to.not.equal(null);
  });
  it('does not go on without a row that must be there', async () => {
    const { intake } = await open();
    await say(intake, 'alone', 'no');
    await press(intake);
    expect(title(intake)).to.equal('家里的情况');
    const links = inside(intake).querySelector('lian-error-summary')?.shadowRoot?.querySelectorAll('a');
    expect(links).to.have.length(1);
  });
  it('asks for a telephone with a field of its own, and says there, when it is left, what is wrong', async () => {
    const { intake, sent } = await open();
    await say(intake, 'phone', '12');
    expect(field(intake, 'phone')?.shadowRoot?.querySelector('.error')?.textContent).to.include('请填写手机号');
    await say(intake, 'phone', '（021）6000-0000');
    expect(field(intake, 'phone')?.shadowRoot?.querySelector('.error')?.textContent?.trim()).to.equal('');
    await say(intake, 'alone', 'yes');
    expect(sent().get('need')).to.include('"02160000000"');
  });
  it('says in a plain field of the page what is wrong by the limits of what is asked', async () => {
    const { intake } = await open(schema, { tags: { phone: 'lian-text-field' } });
    expect(field(intake, 'phone')).to.have.property('type', 'tel');
    await say(intake, 'phone', '12');
    expect(field(intake, 'phone')?.shadowRoot?.querySelector('.error')?.textContent).to.include('请填写电话号码');
    await say(intake, 'phone', '021-60000000');
    expect(field(intake, 'phone')?.shadowRoot?.querySelector('.error')?.textContent?.trim()).to.equal('');
  });
  it('masks what is sensitive on the review until it is asked to show it', async () => {
    const { intake } = await open();
    await say(intake, 'alone', 'yes');
    await say(intake, 'phone', '13800001234');
    await press(intake);
    await press(intake);
    expect(title(intake)).to.equal('请核对一遍');
    expect(texts(intake, '.said')).to.deep.equal(['yes', '138****1234', '没有填写']);
    await press(intake, '.bare button');
    expect(texts(intake, '.said')[1]).to.equal('13800001234');
  });
  it('masks what is sensitive in a row, and can show it, where nothing else is masked', async () => {
    const { intake } = await open();
    await say(intake, 'alone', 'no');
    await press(intake, add);
    await say(intake, rowNames(intake, 'called')[0] as string, '王小明');
    await press(intake);
    await press(intake);
    expect(texts(intake, '.said li')[0]).to.not.include('小明');
    await press(intake, '.bare button');
    expect(texts(intake, '.said li')[0]).to.include('王小明');
  });
  it('masks every row of a group that is sensitive', async () => {
    const fields = [{ name: 'ill', type: 'text', label: said('什么病') }];
    const group = { name: 'household', type: 'group', label: said('同住的人'), sensitive: true, fields };
    const { intake } = await open({ ...schema, steps: [{ id: 'home', sections: [{ fields: [group] }] }] } as never);
    await press(intake, add);
    await say(intake, rowNames(intake, 'ill')[0] as string, '高血压病');
    await press(intake);
    expect(texts(intake, '.said li')[0]).to.not.include('血压');
    await press(intake, '.bare button');
    expect(texts(intake, '.said li')[0]).to.include('高血压病');
  });
  it('leads from the review to the first field of a group, or to what adds a row', async () => {
    const { intake } = await open({
      ...schema,
      steps: [
        { id: 'home', sections: [{ fields: [{ name: 'h', type: 'group', fields: [{ name: 'a', type: 'text' }] }] }] },
      ],
    } as never);
    const focused = () => (inside(intake).activeElement as HTMLElement | null)?.dataset;
    await press(intake);
    await press(intake, '.answer .link');
    expect(focused()?.['add']).to.equal('h');
    await press(intake, '[data-add=h]');
    await press(intake);
    await press(intake, '.answer .link');
    expect(focused()?.['name']).to.equal(rowNames(intake, 'a')[0]);
  });
  it('comes back from a change to the review, with every later answer', async () => {
    const { intake } = await open();
    await say(intake, 'alone', 'yes');
    await press(intake);
    await say(intake, 'wants', ['visit']);
    await say(intake, 'when', '上午');
    await press(intake);
    await press(intake, '.answer:first-child .link');
    expect(title(intake)).to.equal('家里的情况');
    expect(inside(intake).activeElement).to.equal(field(intake, 'alone'));
    await say(intake, 'alone', 'no');
    await press(intake, add);
    await say(intake, rowNames(intake, 'called')[0] as string, '甲');
    expect(texts(intake, 'lian-button[type=submit]')).to.deep.equal(['回到核对']);
    await press(intake);
    expect(title(intake)).to.equal('请核对一遍');
    expect(texts(intake, '.said').slice(-1)).to.deep.equal(['上午']);
  });
  it('tells how many steps are left, and about how many minutes', async () => {
    const { intake } = await open();
    expect(texts(intake, '.step')).to.deep.equal(['第 1 步，共 3 步 还有 2 步，大约还要 1 分钟']);
    const [home, more] = schema.steps;
    intake.schema = { ...schema, steps: [home!, { ...more!, minutes: 4 }] };
    await settle(intake);
    expect(texts(intake, '.left')).to.deep.equal(['还有 2 步，大约还要 5 分钟']);
  });
  it('does not take focus from a field when another appears above it', async () => {
    const { intake } = await open();
    await say(intake, 'alone', 'yes');
    field(intake, 'phone')?.focus();
    intake.value = { further: { alone: 'no' } } as Partial<NeedDraft>;
    await settle(intake);
    expect(field(intake, 'household')).to.not.equal(null);
    expect(inside(intake).activeElement).to.equal(field(intake, 'phone'));
  });
  it('uses the page’s own control for a type, and a simple one for what nobody defined', async () => {
    customElements.define(
      'own-phone',
      class extends HTMLElement {
        value = '';
      },
    );
    const { intake } = await open(schema, { tags: { phone: 'own-phone' } });
    expect(field(intake, 'phone')?.localName).to.equal('own-phone');
  });
  it('draws one field for a keystroke, and nothing else, with three hundred fields', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      name: `f${at}`,
      type: 'text' as const,
      label: said(`第${at}格`),
    }));
    const { intake, sent } = await open({
      ...schema,
      steps: [{ ...(schema.steps[0] as object), sections: [{ fields: many }] }],
    } as never);
    const drawn: string[] = [];
    const { prototype } = LitElement as unknown as { prototype: { update(changed: unknown): void } };
    const { update } = prototype;
    prototype.update = function (this: HTMLElement, changed: unknown) {
      drawn.push(this.dataset['name'] ?? this.localName);
      return update.call(this, changed);
    };
    const box = field(intake, 'f150')?.shadowRoot?.querySelector('input') as HTMLInputElement;
    for (const text of ['王', '王小', '王小明']) {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settle(intake);
    }
    prototype.update = update;
    expect(drawn).to.deep.equal(['f150', 'f150', 'f150']);
    expect(JSON.parse(String(sent().get('need')))).to.deep.include({ further: { f150: '王小明' } });
  });
});

describe('lian-need-intake-form in a page that also works without scripts', () => {
  const page = html`<form>
    <lian-need-intake-form name="need" as-fields>
      <label>谁<select name="forWhom"><option value="">–</option><option value="self" selected>我</option></select></label>
      <label>哪里<select name="place"><option value="cn-990101001001">桂花社区</option></select></label>
      <label>什么事<textarea name="description">做饭不方便</textarea></label>
      <label><input type="checkbox" name="kinds" value="health" checked />身体</label>
      <label><input type="checkbox" name="kinds" value="legal" />法律</label>
      <button>交</button>
    </lian-need-intake-form>
  </form>`;
  it('takes over what its native fields hold, and sends each answer once, under the same names', async () => {
    const form = await fixture<HTMLFormElement>(page);
    const intake = form.querySelector('lian-need-intake-form') as LianNeedIntakeForm;
    await settle(intake);
    expect(intake.value).to.deep.include({ forWhom: 'self', description: '做饭不方便', kinds: ['health'] });
    expect(intake.places).to.deep.equal([{ value: 'cn-990101001001', label: '桂花社区' }]);
    expect(Array.from(new FormData(form)).sort()).to.deep.equal([
      ['description', '做饭不方便'],
      ['forWhom', 'self'],
      ['kinds', 'health'],
      ['place', 'cn-990101001001'],
    ]);
  });
});

describe('lian-need-intake-form where harm is spoken of', () => {
  const cite = {
    id: 'c',
    title: '未成年人保护法',
    article: '第十一条',
    issuer: 'x',
    checkedOn: '2026-01-01',
    evidence: 'law-text',
  } as const;
  const from = '2021-06-01' as const;
  const pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: [
      ...sets(guardianConsentAge, [{ from, cite, value: 14 }]),
      ...sets(minorAge, [{ from, cite, value: 18 }]),
      ...sets(minorReporters, [{ from, cite, value: { items: ['residents-committee'], complete: false } }]),
      ...sets(minorReportSpeed, [{ from, cite, value: 'at-once' as never }]),
    ],
  } satisfies Pack;
  const law = lawOn('2026-03-02', 'cn', [pack]);
  it('names the article that orders the report, and waits for no guardian', async () => {
    const { intake } = await open(needForm, { law, places: [{ value: 'cn-990101001001', label: '桂花社区' }] });
    await say(intake, 'forWhom', 'self');
    await press(intake);
    await say(intake, 'kinds', ['family-relations']);
    await say(intake, 'description', '爸爸打我');
    await say(intake, 'signals', ['minor-harm']);
    expect(texts(intake, '.notice .cites')[0]).to.match(/依据：.*未成年人保护法.*第十一条/);
    await press(intake);
    await say(intake, 'age', '12');
    expect(field(intake, 'guardianName')).to.equal(null);
    await press(intake);
    await say(intake, 'place', 'cn-990101001001');
    await press(intake);
    expect(title(intake)).to.equal('请核对一遍');
    // No consent is asked; what the office tells about personal data is there all the same.
    expect(inside(intake).querySelectorAll('slot[name=privacy]')).to.have.length(1);
  });
  it('tells what becomes of personal data once, with law and without', async () => {
    for (const given of [law, undefined]) {
      const { intake } = await open(needForm, {
        law: given,
        places: [{ value: 'cn-990101001001', label: '桂花社区' }],
      });
      intake.value = {
        forWhom: 'self',
        kinds: ['health'],
        description: 'x',
        subject: { age: 40 },
        place: { code: 'cn-990101001001' },
      };
      await settle(intake);
      let told = 0;
      for (let at = 0; at <= 5; at++) {
        told += inside(intake).querySelectorAll('slot[name=privacy]').length;
        if (title(intake) === '请核对一遍') break;
        for (const { dataset } of Array.from(inside(intake).querySelectorAll<HTMLElement>('[data-name^=consent-]')))
          await say(intake, dataset['name'] as string, 'given');
        await press(intake);
      }
      expect([title(intake), told]).to.deep.equal(['请核对一遍', 1]);
    }
  });
  it('counts the step that the law adds from the first', async () => {
    const { intake } = await open(needForm, { law });
    expect(texts(intake, '.step')[0]).to.include('共 6 步');
    const late = await fixture<LianNeedIntakeForm>(html`<lian-need-intake-form .law=${law}></lian-need-intake-form>`);
    await settle(late);
    expect(texts(late, '.step')[0]).to.include('共 6 步');
  });
  it('says at each consent what a no means', async () => {
    const { intake } = await open(needForm, { law, places: [{ value: 'cn-990101001001', label: '桂花社区' }] });
    intake.value = {
      forWhom: 'self',
      kinds: ['health'],
      description: 'x',
      subject: { age: 40 },
      place: { code: 'cn-990101001001' },
    };
    await settle(intake);
    for (let at = 0; at < 4; at++) await press(intake);
    const { options } = field(intake, 'consent-person-person-publish') as unknown as {
      options: readonly { hint?: string }[];
    };
    expect(options[1]?.hint).to.equal('对办理没有任何影响。');
  });
});
