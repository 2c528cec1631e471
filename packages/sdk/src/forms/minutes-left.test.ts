import { expect } from 'chai';
import { minutesLeft, type AskedField, type AskedStep, type FieldType, type FormStep } from './index.js';

const asked = (name: string, type: FieldType = 'text', rows?: AskedField['rows']): AskedField => ({
  field: { name, type },
  required: false,
  says: { notices: [] },
  ...(rows && { rows }),
});
const page = (fields: readonly AskedField[], step: Partial<FormStep> = {}): Pick<AskedStep, 'step' | 'fields'> => ({
  step: { id: 'a', sections: [], ...step },
  fields,
});
const many = (count: number, type?: FieldType) => Array.from({ length: count }, (_, at) => asked(`f${at}`, type));

describe('the minutes that are left', () => {
  it('count what is asked and not answered, from the open page on, and the review', () => {
    const pages = [page(many(6)), page([asked('long', 'textarea'), asked('short')])];
    expect(minutesLeft(pages, 0, {}), '90 + 75 + 30 seconds').to.equal(3);
    expect(minutesLeft(pages, 1, {}), '75 + 30 seconds').to.equal(2);
    expect(minutesLeft(pages, 1, { long: '有', short: ' ' }), '15 + 30 seconds').to.equal(1);
  });
  it('are one at least', () => {
    expect(minutesLeft([page(many(1))], 0, { f0: '有' })).to.equal(1);
  });
  it('count each row by what is open in it, and a group without rows as one question', () => {
    const row = [asked('name'), asked('photo-id', 'id-number')];
    const group = (count: number) =>
      asked(
        'home',
        'group',
        Array.from({ length: count }, () => row),
      );
    const answers = { home: [{ name: '甲' }, {}, {}, {}] };
    expect(minutesLeft([page([group(4)])], 0, answers), '30 + 3 × 45 + 30 seconds').to.equal(3);
    expect(minutesLeft([page([group(0), ...many(3)])], 0, {}), '15 + 45 + 30 seconds').to.equal(2);
  });
  it('are those that the schema gives, by the share that is open, on one page or on one for each question', () => {
    const step = { minutes: 10 };
    expect(minutesLeft([page(many(4), step)], 0, {})).to.equal(11);
    expect(minutesLeft([page(many(4), step)], 0, { f0: '有', f1: '有' })).to.equal(6);
    const single = many(4).map((each) => page([each], step));
    expect(minutesLeft(single, 0, {})).to.equal(11);
    expect(minutesLeft(single, 2, {})).to.equal(6);
  });
});
