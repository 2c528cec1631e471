import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import type { LianRating } from './rating.js';

const field = () => fixture<LianRating>(html`<lian-rating name="r" label="这次服务怎么样"></lian-rating>`);
const rows = (of: LianRating) => Array.from(of.shadowRoot!.querySelectorAll('label.choice'));

describe('lian-rating', () => {
  it('has a word at every level; stars are for the eye alone', async () => {
    const rating = await field();
    expect(rows(rating).map((row) => row.querySelector('.words')!.textContent!.trim())).to.deep.equal([
      ...['很满意', '满意', '一般', '不满意', '很不满意'],
    ]);
    expect(rating.shadowRoot!.querySelectorAll('.stars:not([aria-hidden=true])').length).to.equal(0);
    await expect(rating).to.be.accessible();
  });

  it('cuts no word in two where there is little room', async () => {
    const rating = await field();
    rating.options = [{ value: '1', label: 'Incomprehensibly' }] as never;
    rating.style.cssText = 'display:block;width:260px;font-size:20px';
    await rating.updateComplete;
    const range = document.createRange();
    range.selectNodeContents(rating.shadowRoot!.querySelector('.words')!);
    const tops = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
    expect(new Set(tops).size).to.equal(1);
  });

  it('moves by arrow keys and is worth 5 to 1', async () => {
    const rating = await field();
    rating.focus();
    await sendKeys({ press: 'Space' });
    expect(rating.value).to.equal('5');
    await sendKeys({ press: 'ArrowDown' });
    expect(rating.value).to.equal('4');
  });

  it('takes levels of the page', async () => {
    const rating = await field();
    rating.options = [
      { value: 'yes', label: '解决了' },
      { value: 'no', label: '没有解决' },
    ];
    rating.value = 'no';
    await rating.updateComplete;
    expect(rows(rating).map((row) => row.textContent!.replace(/\s+/g, ''))).to.deep.equal(['解决了★★', '没有解决★★']);
    rating.value = '4';
    expect(rating.validity.valid).to.equal(true);
    rating.required = true;
    expect(rating.validity.valueMissing, 'what it does not show is not chosen').to.equal(true);
  });
});
