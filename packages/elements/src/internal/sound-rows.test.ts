import { expect } from '@open-wc/testing';
import { parseLinkage } from '@liandong/sdk/linkage';
import { clipped, soundRows } from './sound-rows.js';

const lists = ['actors', 'resources', 'links', 'tasks', 'assignments', 'meetings', 'activities'];
const sound = (data: unknown) => soundRows(data, lists, parseLinkage);

describe('soundRows', () => {
  it('takes sound records as they are, and lists that are not there as empty', () => {
    const actors = [{ id: 'a', name: '居委会', kind: 'committee' }];
    const { value, left } = sound({ actors });
    expect(value?.actors).to.deep.equal(actors);
    expect(value?.links).to.deep.equal([]);
    expect(left).to.equal(0);
  });
  it('leaves out what is no row, what comes twice and what the model refuses, and counts it', () => {
    const { value, left } = sound({
      actors: [
        null,
        7,
        [],
        { id: 'a', name: '居委会', kind: 'committee' },
        { id: 'a', name: '又一个', kind: 'station' },
        { id: 'b', name: '谁', kind: 'no such kind' },
        { id: 'c', name: '', kind: 'station' },
      ],
      assignments: [{ actor: 'a', role: 'leader', context: 'governance', from: '2026-02-30' }],
    });
    expect(value?.actors.map(({ id }) => id)).to.deep.equal(['a']);
    expect(value?.assignments).to.deep.equal([]);
    expect(left).to.equal(7);
  });
  it('passes over keys of the page’s own, and cuts names that nobody reads to the end', () => {
    const long = '村'.repeat(10_000);
    const { value, left } = sound({ actors: [{ id: 'a', name: long, kind: 'committee', colour: 'red' }] });
    expect(value?.actors[0]).to.deep.equal({ id: 'a', name: `${'村'.repeat(99)}…`, kind: 'committee' });
    expect(left).to.equal(0);
  });
  it('takes nothing for nothing', () => {
    for (const data of [undefined, null, 'x', 7, []]) expect(sound(data).left).to.equal(0);
  });
});

describe('clipped', () => {
  it('cuts no letter in two', () => {
    expect(clipped('𠀀𠀁𠀂𠀃', 4)).to.equal('𠀀…');
    expect(clipped('𠀀𠀁𠀂𠀃', 5)).to.equal('𠀀𠀁…');
  });
  it('leaves what fits', () => expect(clipped('𠀀𠀁', 4)).to.equal('𠀀𠀁'));
});
