// The intake form from its first question to the receipt, as somebody without a mouse, without eyes or without scripts meets it.
import { expect } from 'chai';
import { bundle, drawn as drawnIn, faultsOf, looks, openSite, setLook, setScreen, theme } from './real-pages.mjs';
import { spoken, spokenImport } from './spoken.mjs';

const host = `
  import { lawOn } from '@liandong/core';
  import { sets } from '@liandong/core/pack';
  import { guardianConsentAge } from '@liandong/sdk/needs';
  ${spokenImport}
  import './languages/en/index.ts';
  import './languages/zh-hant/index.ts';
  import './needs/need-intake-form/define.ts';
  const cite = { id: 'c', title: '个人信息保护法', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' };
  const pack = { format: 'liandong.pack.v1', jurisdiction: 'cn', title: { 'zh-Hans': '国' }, version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: sets(guardianConsentAge, [{ from: '2021-11-01', cite, value: 14 }]) };
  for (const form of document.querySelectorAll('lian-need-intake-form')) {
    form.law = lawOn('2026-03-02', 'cn', [pack]);
    if (!form.places.length) form.places = [{ value: 'cn-990101001001', label: document.documentElement.lang === 'en' ? 'Osmanthus' : '桂花' }];
  }
  ${spoken('lian-need-intake-form')}
  document.documentElement.dataset.ready = '';`;

const native = `<label>谁 <select name="forWhom"><option value="self" selected>自己</option></select></label>
  <label>类 <input type="checkbox" name="kinds" value="health"></label>
  <label>困难 <textarea name="description"></textarea></label>
  <label>社区 <select name="place"><option value="cn-990101001001" selected>桂花</option></select></label>
  <button>提交</button>`;
const page = (lang, inside) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>intake</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css"><style>body{background:var(--lian-color-paper);color:var(--lian-color-ink);margin:8px}</style>
  <script type="module" src="/host.js"></script></head><body><main><h1>intake</h1><form method="post" action="/sent">
  <lian-need-intake-form name="need" required date="2026-03-02"${inside ? ' as-fields' : ''}>${inside}</lian-need-intake-form></form></main></body></html>`;

const titles = {
  'zh-Hans': ['您是替谁来说的？', '需要哪方面的帮助？', '需要帮助的人', '怎样联系', '您的信息怎样使用', '请核对一遍'],
  'zh-Hant': ['您是替誰來說的？', '需要哪方面的幫助？', '需要幫助的人', '怎樣聯絡', '您的資料怎樣使用', '請核對一遍'],
  en: [
    'Who are you speaking for?',
    'What kind of help is needed?',
    'The person who needs help',
    'How to get in touch',
    'How your information is used',
    'Check your answers',
  ],
};

describe('the intake form, whole', function () {
  this.timeout(300_000);
  let site, tab;
  const posted = [];

  before(async () => {
    const script = await bundle(host);
    site = await openSite(({ pathname, searchParams }, sent) => {
      if (pathname === '/host.js') return { type: 'text/javascript', body: script };
      if (pathname === '/theme.css') return { type: 'text/css', body: theme };
      if (pathname !== '/sent')
        return { body: page(searchParams.get('lang') ?? 'zh-Hans', searchParams.has('native') ? native : '') };
      posted.push([...new URLSearchParams(sent)]);
      return { body: '<!doctype html><title>sent</title>' };
    });
  });
  after(() => site?.close());
  beforeEach(async () => {
    tab = await site.browser.newPage();
    posted.length = 0;
  });
  afterEach(() => tab.close());

  const open = async (query = '') => {
    await tab.goto(site.address + query);
    await tab.waitForSelector('html[data-ready]');
    await drawn();
  };
  const drawn = () => drawnIn(tab);
  /** The heading as it is seen. */
  const title = () =>
    tab.evaluate(() => {
      const seen = document.querySelector('lian-need-intake-form').shadowRoot.querySelector('.title').cloneNode(true);
      seen.querySelector('.unseen')?.remove();
      return seen.textContent.trim();
    });
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time++) await tab.keyboard.press(key);
    await drawn();
  };
  /** Each step by keys alone; focus is on the heading when a step begins. */
  const steps = [
    async () => {
      await press('Tab');
      await press('Space');
      await press('Enter');
    },
    async () => {
      await press('Tab');
      await press('Space');
      await press('Tab', 13);
      await tab.keyboard.type('老人一个人住，做饭不方便');
      await press('Tab', 6);
      await press('Enter');
    },
    async () => {
      await press('Tab', 2);
      await tab.keyboard.type('81');
      await press('Enter');
    },
    async () => {
      await press('Tab');
      await press('ArrowDown');
      await press('Enter');
    },
    async () => {
      for (let consent = 0; consent < 4; consent++) {
        await press('Tab');
        await press('Space');
      }
      await press('Enter');
    },
  ];
  const begin = async () => {
    await tab.evaluate(() => document.querySelector('lian-need-intake-form').focus());
    await drawn();
  };

  /** Past the button that shows what is masked, and the changes of the answers, to the one that sends; what is sent. */
  const send = async () => {
    const passed = await tab.evaluate(
      () => document.querySelector('lian-need-intake-form').shadowRoot.querySelectorAll('.answer, .bare').length,
    );
    await press('Tab', passed + 1);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    return JSON.parse(posted[0].find(([name]) => name === 'need')[1]);
  };
  /** Reads the page aloud, and finds its heading and every label in words. */
  const readAloud = async (lang, heading) => {
    const said = await tab.evaluate(() => window.spoken());
    const all = said.join('\n');
    expect(all, 'the heading').to.match(new RegExp(`^heading, ${heading.replace('?', '\\?')}[^\n]*, level 2$`, 'm'));
    expect(all, 'no key in the place of a sentence').to.not.match(/\b(fields|steps|options|names|group)\.[a-zA-Z]/);
    expect(all, 'no place left unfilled').to.not.match(/\{\w+\}/);
    if (lang === 'en') expect(all.replace(/老人一个人住，做饭不方便/g, '')).to.not.match(/\p{Script=Han}/u);
    // In Chinese there are no such words.
    else expect(all, 'no name of a field in the place of its label').to.not.match(/\b[a-z]+[A-Z]/);
    const shown = await tab.evaluate(() => {
      const labels = [];
      const look = (root) => {
        for (const each of root.querySelectorAll('*')) {
          if (each.shadowRoot) look(each.shadowRoot);
          if (/^(LABEL|LEGEND)$/.test(each.nodeName)) labels.push(each.textContent.replace(/\s+/g, ' ').trim());
        }
      };
      look(document.querySelector('lian-need-intake-form').shadowRoot);
      return labels;
    });
    const plain = all.replace(/\s+/g, '');
    for (const label of shown)
      for (const part of label.split(/[（(]/)) expect(plain, label).to.include(part.replace(/[)）\s]/g, ''));
  };

  for (const [lang, headings] of Object.entries(titles)) {
    it(`goes by keys alone from the first question to the last, in ${lang}`, async () => {
      await open(`?lang=${lang}`);
      await begin();
      for (const [at, step] of steps.entries()) {
        expect(await title()).to.equal(headings[at]);
        await step();
      }
      expect(await title()).to.equal(headings[5]);
      const draft = await send();
      expect(draft).to.deep.include({
        forWhom: 'self',
        kinds: ['counselling'],
        language: lang,
        place: { code: 'cn-990101001001' },
      });
      expect(draft.subject.age).to.equal(81);
      expect(draft.consents.map(({ answer }) => answer)).to.deep.equal(['given', 'given', 'given', 'given']);
    });

    it(`is read aloud one by one, each heading with its question, in ${lang}`, async () => {
      await open(`?lang=${lang}`);
      const heard = [];
      for (const at of [0, 1, 2, 3, 4]) {
        await tab.evaluate((page) => {
          const form = document.querySelector('lian-need-intake-form');
          form.oneByOne = true;
          form.go(page);
        }, at);
        await drawn();
        heard.push((await tab.evaluate(() => window.spoken())).find((line) => line.startsWith('heading, ')));
      }
      expect(new Set(heard).size, heard.join(' | ')).to.equal(5);
    });

    it(`is read aloud in words, step by step, in ${lang}`, async () => {
      await open(`?lang=${lang}`);
      await begin();
      for (const [at, step] of [...steps, undefined].entries()) {
        await readAloud(lang, headings[at]);
        if (at === 0) {
          // Nothing is chosen, and somebody goes on all the same.
          await press('Tab');
          await press('Enter');
          const refused = (await tab.evaluate(() => window.spoken())).join('\n');
          expect(refused, 'the summary').to.match(/group, .*(1 处|1 處|1 thing|one|problem)/i);
          expect(refused, 'the reason, as a link').to.match(
            /link, (请选择需要帮助的是您自己|請選擇需要幫助的是您自己|Choose whether help)/,
          );
          await open(`?lang=${lang}`);
          await begin();
        }
        await step?.();
      }
    });
  }

  /** Tabs on to a field. */
  const goTo = async (name) => {
    for (let tries = 0; tries < 60; tries++) {
      await press('Tab');
      const on = await tab.evaluate(
        () => document.querySelector('lian-need-intake-form').shadowRoot.activeElement?.dataset.name,
      );
      if (on === name) return;
    }
    throw new Error(`no ${name} on “${await title()}”`);
  };
  const typed = (text) => () => tab.keyboard.type(text);
  const pressed = (key, times) => () => press(key, times);
  /** What is answered by whoever speaks for somebody else, step by step. */
  const others = {
    'a neighbour of 40 who agrees': {
      person: { ageOther: typed('40') },
      consents: ['proxy'],
      subject: { age: 40 },
    },
    'a child of 9 with a guardian': {
      person: {
        personNameOther: typed('小明'),
        ageOther: typed('9'),
        guardianNameOther: typed('何玉兰'),
        guardianPhoneOther: typed('13800001234'),
        guardianRelationOther: pressed('ArrowDown'),
      },
      consents: ['guardian', 'guardian', 'guardian', 'guardian', 'proxy'],
      subject: { name: '小明', age: 9, guardian: { name: '何玉兰', phone: '13800001234', relation: 'parent' } },
    },
  };
  for (const [who, { person, consents, subject }] of Object.entries(others))
    it(`goes by keys alone, and is read aloud, for ${who}`, async () => {
      await open();
      await begin();
      const pages = [
        {
          forWhom: pressed('ArrowDown'),
          relation: pressed('ArrowDown'),
          personAgrees: pressed('Space'),
          proxyName: typed('李四'),
        },
        { kinds: pressed('Space'), description: typed('没有人接送'), signals: () => {} },
        person,
        { place: pressed('ArrowDown') },
        undefined,
      ];
      for (const [at, fields] of pages.entries()) {
        expect(await title()).to.equal(titles['zh-Hans'][at]);
        for (const [name, act] of Object.entries(fields ?? {})) {
          await goTo(name);
          await act();
          await drawn();
        }
        for (let asked = 0; !fields && asked < consents.length; asked++) {
          await press('Tab');
          await press('Space');
        }
        await readAloud('zh-Hans', titles['zh-Hans'][at]);
        await press('Enter');
      }
      expect(await title()).to.equal(titles['zh-Hans'][5]);
      await readAloud('zh-Hans', titles['zh-Hans'][5]);
      const draft = await send();
      expect(draft).to.deep.include({ forWhom: 'other', subject });
      expect(draft.proxy).to.deep.include({ personAgrees: 'yes', name: '李四' });
      expect(draft.consents.map(({ by, answer }) => `${by} ${answer}`)).to.deep.equal(
        consents.map((by) => `${by} given`),
      );
    });

  it('has no accessibility fault and fits, at each step, in every look and size', async () => {
    for (const look of looks) {
      await setScreen(tab, look);
      await open();
      await setLook(tab, look);
      await tab.evaluate(() => document.querySelector('lian-need-intake-form').requestUpdate());
      await drawn();
      const pages = await tab.evaluate(() => {
        const form = document.querySelector('lian-need-intake-form');
        form.value = {
          forWhom: 'self',
          kinds: ['health'],
          description: '长'.repeat(300),
          signals: ['minor-harm'],
          subject: { age: 40, name: '王小明' },
          contact: { phone: '13800001234' },
          place: { code: 'cn-990101001001', address: 'x'.repeat(80) },
        };
        return form.state.pages.length;
      });
      for (let at = 0; at <= pages; at++) {
        await tab.evaluate((at) => document.querySelector('lian-need-intake-form').go(at), at);
        await drawn();
        expect(await faultsOf(tab), JSON.stringify({ ...look, at })).to.deep.equal([]);
      }
    }
  });

  it('is sent without scripts too, and with them under the same names', async () => {
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${site.address}?native`);
    await tab.type('textarea', '做饭不方便');
    await tab.click('input[type=checkbox]');
    await Promise.all([tab.waitForNavigation(), tab.click('button')]);
    expect(posted[0]).to.deep.equal([
      ['forWhom', 'self'],
      ['kinds', 'health'],
      ['description', '做饭不方便'],
      ['place', 'cn-990101001001'],
    ]);
    await tab.setJavaScriptEnabled(true);
    await open('?native');
    const names = await tab.evaluate(() => {
      const form = document.querySelector('lian-need-intake-form');
      form.snapshot = {
        ...form.snapshot,
        answers: { ...form.snapshot.answers, kinds: ['health'], description: '做饭不方便' },
      };
      return [...new FormData(document.forms[0])];
    });
    expect(names.sort()).to.deep.equal(posted[0].sort());
  });
});
