import { lawOn, type IsoDate } from '@liandong/core';
import { allPacks } from '@liandong/packs';
import * as evaluation from '@liandong/sdk/evaluation';
import * as linkage from '@liandong/sdk/linkage';
import { isVenueFree } from '@liandong/sdk/places';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { guihuaRatings } from '@liandong/fixtures/linkage-figures';
import { expect } from 'chai';

const at = (place: string, on: IsoDate = '2026-03-31') => lawOn(on, place, allPacks);
const { areRolesInPlace, isMature, isMoving, isTriadComplete, mayOwnTask, modeCodes, modes, profileOf, rollIn } =
  linkage;

describe('linkage: the law as it stands', () => {
  it('lets a resource own nothing, and cites the text where there is one', () => {
    const cites = (place: string, on?: IsoDate) => {
      const { outcome, reasons } = mayOwnTask({ owner: 'resource' }, at(place, on));
      return [outcome, reasons[0]?.cites.length];
    };
    expect(cites('cn-42', '2021-10-26')).to.deep.equal(['unmet', 1]);
    expect(cites('cn-42', '2021-10-25'), 'the study is a day younger').to.deep.equal(['unmet', 0]);
    expect(cites('cn-31')).to.deep.equal(['unmet', 0]);
  });

  it('gives the order of each mode in Hubei, and neither measure nor tie-break', () => {
    const { decision, modes: candidates } = rollIn(
      { organization: 9, volunteer: 2, resource: 1, isBaseThere: true },
      at('cn-420106012021'),
    );
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing.map((one) => 'term' in one && one.term)).to.deep.equal(['linkage.strengthMetric']);
    expect(candidates.map(({ order }) => order)).to.deep.equal([
      [['organization'], ['volunteer'], ['resource']],
      [['volunteer'], ['organization'], ['resource']],
      [['resource'], ['organization'], ['professionalVolunteer', 'volunteer']],
    ]);
  });

  it('names only modes that have a preset', () => {
    for (const place of ['cn', 'cn-31', 'cn-42', 'cn-110105', 'cn-990101']) {
      const { value } = at(place).get(modes);
      expect(value?.items, place).to.have.length.greaterThan(0);
      for (const item of value?.items ?? []) expect(modeCodes, place).to.include(item);
      expect(value?.complete).to.equal(false);
    }
    expect(at('cn-31').get(modes).value?.items).to.have.lengthOf(9);
  });

  it('leaves open in Jiangtai what counts as a link and how much is moving', () => {
    const law = at('cn-110105023', '2020-01-01');
    const links = [{ from: 'community', to: 'organization', kind: 'communicate' }] as const;
    expect(isTriadComplete({ links }, law).outcome, 'five directions have no link at all').to.equal('unmet');
    expect(isMoving({ meetings: 1, due: 2, done: 1, activities: 0, agreed: 0 }, law).outcome).to.equal('unknown');
    expect(areRolesInPlace({ context: 'governance', held: [] }, law).value).to.equal('absent');
    expect(isMature({ parts: [{ part: 'policy', proof: 'document' }], steps: [] }, law).outcome).to.equal('unmet');
  });

  it('cannot say whether a resident of Jiangtai who helps is misplaced: the matrix lets residents provide', () => {
    const law = at('cn-110105023', '2020-01-01');
    const held = [{ actor: 'resident', role: 'serviceProvider' }] as const;
    const found = linkage.compareRoles(law.get(linkage.roleMatrix).value ?? [], 'project', held);
    expect(found.filter(({ code }) => code !== 'absent')).to.deep.equal([]);
  });

  it('opens venues for free in Shangcheng as a practice, and in the example as a rule', () => {
    const charged = { isPublic: true, user: 'communityOrganization', isForService: true, fee: 100 } as const;
    expect(isVenueFree(charged, at('cn-330102'))).to.include({ outcome: 'met', value: 'shouldBeFree' });
    expect(isVenueFree({ ...charged, user: 'resident' }, at('cn-330102')).value, 'others are not spoken of').to.equal(
      undefined,
    );
    expect(isVenueFree(charged, at('cn-990101')).outcome).to.equal('unmet');
  });

  it('tells everything of the example place', () => {
    const { triad, movement, roles, signs } = profileOf(guihuaLinkage, '2026-03-01', at('cn-990101001001'));
    expect(triad.decision.value).to.equal('someOneWay');
    expect(movement.decision.value).to.equal('linkedAndMoving');
    expect(roles.map(({ decision }) => decision.value)).to.deep.equal(['several', 'inPlace']);
    expect(signs.filter(({ isThere }) => isThere === 'yes').map(({ code }) => code)).to.deep.equal(['rolesOutOfPlace']);
  });
});

describe('evaluation: the law as it stands', () => {
  it('has no weights in Shangcheng, and some in the example', () => {
    const missing = (place: string) => evaluation.twoWay(guihuaRatings, at(place)).sides[1]?.markMissing;
    expect(missing('cn-330102')).to.equal('weights-open');
    expect(missing('cn-990101001')).to.equal(undefined);
    expect(evaluation.twoWay(guihuaRatings, at('cn-330102')).weightCites).to.have.lengthOf(1);
  });
  it('holds rates back in Hubei, where no smallest sample is set', () => {
    const rate = { numerator: 102, denominator: 618, basis: 'wholeSample', counts: 'people' } as const;
    expect(evaluation.tellRate(rate, at('cn-42')).heldBack).to.equal('no-threshold');
    expect(evaluation.tellRate(rate, at('cn-990101')).perTenThousand, 'as the study prints it: 16.5 %').to.equal(1_650);
  });
  it('keeps the figures of the study as findings with their basis', () => {
    const findings = at('cn-42').get(evaluation.reportedFindings).value ?? [];
    expect(findings).to.deep.include({
      code: 'communityInclusion',
      perTenThousand: 1_650,
      denominator: 618,
      basis: 'wholeSample',
    });
    expect(findings.filter(({ basis }) => basis === 'notStated')).to.have.lengthOf(7);
  });
  it('forbids an evaluator who funds in the example alone', () => {
    const facts = { alsoIncubates: false, alsoFunds: true, alsoCarriesOut: false };
    expect(evaluation.isEvaluatorApart(facts, at('cn-110105023'))).to.include({ outcome: 'met', value: 'funds' });
    expect(evaluation.isEvaluatorApart(facts, at('cn-990101')).outcome).to.equal('unmet');
  });
});
