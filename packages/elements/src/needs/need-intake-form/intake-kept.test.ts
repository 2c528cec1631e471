import { lawOn, type Pack } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { guardianConsentAge, type NeedDraft } from '@liandong/sdk/needs';
import { expect } from '@open-wc/testing';
import { formOf, open, stepOf, titleOf } from './testing/start.test.js';

const cite = { id: 'c', title: '某法', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: sets(guardianConsentAge, [{ from: '2021-11-01', cite, value: 14 }]),
} satisfies Pack;
const law = lawOn('2026-03-02', 'cn', [pack]);
const draft: Partial<NeedDraft> = {
  forWhom: 'self',
  kinds: ['health'],
  description: '做饭不方便',
  subject: { age: 81 },
  place: { code: 'cn-990101001001' },
};

async function begin(asFields = false) {
  const { form, intake } = await open({ asFields });
  return { intake, sent: () => Array.from(new FormData(form)) };
}

/** What the form gave the browser last while something happened: the value, and the state where there is one beside it. */
function lastGiven(happens: () => unknown, of?: HTMLElement): readonly unknown[] {
  const { prototype } = ElementInternals;
  const { setFormValue } = prototype;
  let last: readonly unknown[] = [];
  prototype.setFormValue = function (...args: Parameters<typeof setFormValue>) {
    if (!of || this === (of as never as { internals: ElementInternals }).internals) last = args;
    setFormValue.apply(this, args);
  };
  try {
    happens();
  } finally {
    prototype.setFormValue = setFormValue;
  }
  return last;
}
const page = (type: 'pagehide' | 'pageshow', persisted = true) =>
  window.dispatchEvent(new PageTransitionEvent(type, { persisted }));

describe('lian-need-intake-form when somebody goes back to it', () => {
  for (const asFields of [false, true])
    it(`leaves to browsers that keep no state what they need to go on, as fields ${asFields}`, async () => {
      const { intake, sent } = await begin(asFields);
      intake.value = draft;
      intake.go(2);
      const before = sent();
      expect(before.length, 'as fields or as one').to.equal(asFields ? 5 : 1);
      const kept = lastGiven(() => page('pagehide', false));
      expect(kept, 'one value, and that is the state too').to.have.length(1);
      const { intake: again, sent: sentAgain } = await begin(asFields);
      again.formStateRestoreCallback(kept[0] as string);
      await again.updateComplete;
      expect(titleOf(again)).to.equal('需要帮助的人');
      expect(sentAgain()).to.deep.equal(before);
    });
  it('sends again what it sent, when the very page is shown again', async () => {
    const { intake, sent } = await begin();
    intake.value = draft;
    const before = sent();
    page('pagehide');
    page('pageshow');
    expect(sent()).to.deep.equal(before);
  });
  it('leaves a page alone that it is not in any more', async () => {
    const { intake } = await begin();
    intake.remove();
    expect(lastGiven(() => page('pagehide'))).to.deep.equal([]);
  });
  it('leaves nothing on a machine that many use, and takes nothing there', async () => {
    const { intake } = await begin();
    intake.isShared = true;
    intake.value = draft;
    expect(lastGiven(() => page('pagehide'))).to.deep.equal([null]);
    intake.clear();
    intake.formStateRestoreCallback(JSON.stringify({ answers: { description: '做饭不方便' }, at: 0 }));
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('leaves nothing of what has arrived, or it would be sent a second time', async () => {
    const { intake, sent } = await begin();
    let tone: 'good' | 'bad' = 'bad';
    intake.sender = { attach: () => {}, detach: () => {}, note: () => ({ text: '已收到', tone }) };
    intake.value = draft;
    await intake.updateComplete;
    const before = sent();
    expect(lastGiven(() => page('pagehide'))).to.deep.equal([intake.state.kept]);
    tone = 'good';
    const kept = lastGiven(() => {
      intake.requestUpdate();
      (intake as never as { performUpdate(): void }).performUpdate();
    }, intake);
    expect(kept[1], 'as soon as it is told').to.equal(null);
    expect(sent(), 'and the form around has it still').to.deep.equal(before);
    expect(lastGiven(() => page('pagehide'))).to.deep.equal([null]);
    tone = 'bad';
    intake.requestUpdate();
    await intake.updateComplete;
    expect(lastGiven(() => page('pagehide'))).to.deep.equal([intake.state.kept]);
  });
  const other = (version: string) => ({
    ...formOf(
      'street',
      stepOf(
        'a',
        '一',
        { name: 'household', type: 'group', fields: [{ name: 'called', type: 'text' }] },
        { name: 'photos', type: 'file' },
      ),
    ),
    version,
  });
  it('takes nothing of another schema or version, and its own when the page brings it later', async () => {
    const { intake: first } = await begin();
    first.schema = other('1');
    first.snapshot = { ...first.snapshot, answers: { household: [{ called: '甲' }] }, at: 1 };
    for (const [version, expected] of [
      ['1', [{ called: '甲' }]],
      ['2', undefined],
    ] as const) {
      const { intake } = await begin();
      intake.formStateRestoreCallback(first.state.kept);
      expect(intake.state.isEmpty, 'the schema is not there yet').to.equal(true);
      intake.schema = other(version);
      await intake.updateComplete;
      expect(intake.state.answers['household']).to.deep.equal(expected);
    }
    const { intake } = await begin();
    intake.formStateRestoreCallback(first.state.kept);
    intake.clear();
    intake.schema = other('1');
    expect(intake.state.isEmpty, 'it was emptied meanwhile').to.equal(true);
  });
  /** A form to which Back brought names of files, and what it says of them. */
  async function without(...names: readonly string[]) {
    const { intake: first } = await begin();
    first.schema = other('1');
    const photos = names.map((name) => new File(['png'], name, { type: 'image/png' }));
    first.snapshot = { ...first.snapshot, answers: { photos: photos as never }, at: 1 };
    const { intake } = await begin();
    intake.schema = other('1');
    intake.formStateRestoreCallback(first.state.kept);
    return {
      intake,
      photos,
      choose(...files: readonly File[]) {
        const value = files as unknown as string[];
        // Controls tell twice: that it changes, and that it is done.
        for (let turn = 0; turn < 2; turn++) intake.state.put({ field: { name: 'photos', type: 'file' } }, value);
        intake.requestUpdate();
      },
      async note() {
        await intake.updateComplete;
        return intake.shadowRoot?.querySelector('.note')?.textContent?.trim();
      },
    };
  }
  it('says which files are to be chosen again, until they are', async () => {
    const { intake, photos, choose, note } = await without('a.png');
    expect(await note()).to.match(/请重新选：a\.png$/);
    expect(JSON.parse(intake.state.kept), 'a second Back says it again').to.deep.include({
      lost: { photos: ['a.png'] },
    });
    choose(...photos);
    expect(await note()).to.equal(undefined);
  });
  it('names the others while some of them are chosen, and none where one more takes their place', async () => {
    const { photos, choose, note } = await without('a.png', 'b.png', 'c.png');
    choose(photos[1]!);
    expect(await note()).to.match(/请重新选：a\.png、c\.png$/);
    choose(photos[1]!, photos[0]!);
    expect(await note()).to.match(/请重新选：c\.png$/);
    choose(photos[1]!, photos[0]!, new File(['png'], 'd.png'));
    expect(await note()).to.equal(undefined);
  });
  it('names as many less as are added, whatever they are called, and none less where one is taken out', async () => {
    const { photos, choose, note } = await without('a.png', 'b.png', 'b.png');
    const other = new File(['png'], 'z.png');
    choose(other);
    expect(await note()).to.match(/请重新选：a\.png、b\.png$/);
    choose();
    expect(await note()).to.match(/请重新选：a\.png、b\.png$/);
    choose(photos[1]!);
    expect(await note()).to.match(/请重新选：a\.png$/);
  });
  it('names none of a field that is not asked any more', async () => {
    const { intake, note } = await without('a.png');
    expect(await note()).to.match(/请重新选：a\.png$/);
    intake.schema = formOf('street', stepOf('a', '一', { name: 'household', type: 'text' }));
    expect(await note()).to.equal(undefined);
  });
  it('opens the page that was open, though law comes later and brings pages', async () => {
    const { intake: first } = await begin();
    first.law = law;
    first.value = draft;
    const at = first.state.pages.length;
    first.go(at);
    const { intake } = await begin();
    intake.formStateRestoreCallback(first.state.kept);
    expect(intake.state.pages.length).to.be.lessThan(at);
    intake.law = law;
    await intake.updateComplete;
    expect([titleOf(intake), intake.value.description]).to.deep.equal(['请核对一遍', '做饭不方便']);
  });
  it('starts empty, and not broken, with what is of no use', async () => {
    for (const kept of ['', 'null', '5', '{', new FormData(), new File([], 'x')]) {
      const { intake } = await begin();
      intake.formStateRestoreCallback(kept);
      await intake.updateComplete;
      expect([titleOf(intake), intake.state.isEmpty]).to.deep.equal(['您是替谁来说的？', true]);
    }
  });
});
