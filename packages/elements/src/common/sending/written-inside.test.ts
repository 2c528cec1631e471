import { expect } from '@open-wc/testing';
import { leave, page, tidy, until } from '../drafts/shown-form.test.js';
import { sender } from './index.js';

describe('sending what the page wrote inside the form', () => {
  afterEach(tidy);

  it('sends with it what the form does not ask for, as without scripts; nothing twice, and nothing of beside the form', async () => {
    const { around, form } = page(
      '<input type="hidden" name="_token" value="令牌"><label>备注 <textarea name="remark"></textarea></label>' +
        '<input type="checkbox" name="pet" value="dog" checked><input type="checkbox" name="pet" value="cat" checked>' +
        '<input type="checkbox" name="off" value="yes"><input type="file" name="more"><input name="t" value="灯坏了">',
    );
    around.insertAdjacentHTML('afterbegin', '<input name="account" value="别的事">');
    form.querySelector('textarea')!.value = '狗很凶';
    form.setAttribute('name', 'need');
    let sent: [string, unknown][] = [];
    form.sender = sender(({ data }) => {
      sent = Array.from(data);
      return Promise.resolve({ kind: 'taken', receipt: { number: 'N-1' } });
    });
    await until(() => form.snapshot.answers['t'] === '灯坏了', 'what was taken over');
    form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await until(() => sent[0], 'what is sent');
    const [[name, need], ...beside] = sent as [[string, string], ...[string, string][]];
    expect([name, (JSON.parse(need) as { further: unknown }).further]).to.deep.equal(['need', { t: '灯坏了' }]);
    expect(beside).to.deep.equal([
      ['_token', '令牌'],
      ['remark', '狗很凶'],
      ['pet', 'dog'],
      ['pet', 'cat'],
    ]);
    await leave();
  });
});
