import { describe, expect, it, test } from 'vitest';
import { isoDate } from '../calendar/index.ts';
import { roundSentence } from '../messages/round-sentence.ts';
import { allMet, collected, countOf, preDecided, project, roundOf, voteOf } from '../testing/made-round.ts';
import { decideRound } from './decide-round.ts';
import { foldRound } from './evolve-round.ts';
import { type RoundRefusalCode, refuseRound, roundRefusals } from './refusal.ts';
import { reserveOf } from './round.ts';
import type { RoundAct } from './round-act.ts';
import { candidateBounds, defaultRoundRules } from './round-rules.ts';

/** Three places, four candidates, 200 deputies. */
const voting = () => preDecided(collected(roundOf({ places: 3, surplusHighPercent: 40 }), 4)).give(voteOf(200));
const decided = () => voting().give(countOf(voting(), [180, 150, 120, 100]));
const published = () => decided().give({ kind: 'publish', on: isoDate('2027-01-21') });
const firstItem = 'e2';

describe('candidates', () => {
  test.each([
    { places: 10, least: 11, most: 13 },
    { places: 12, least: 14, most: 15 },
    { places: 5, least: 6, most: 6 },
    { places: 3, least: 4, most: 4 },
    { places: 1, least: 2, most: 2 },
  ])('for $places places are from $least to $most', ({ places, least, most }) => {
    expect(candidateBounds({ ...defaultRoundRules, places })).toEqual({ least, most });
  });

  const four = () => collected(roundOf({ places: 3 }), 4);
  const all = ['e2', 'e3', 'e4', 'e5'];
  const pre = (candidates: readonly string[]): RoundAct => ({
    kind: 'pre-decide',
    meeting: '第12次常务会议',
    on: isoDate('2026-12-20'),
    candidates,
  });
  const revised = (changes: Parameters<typeof project>[1]): RoundAct => ({
    kind: 'revise',
    entry: 'e5',
    project: project('修缮村小', changes),
  });

  it('become what the government pre-decides, in its order', () => {
    const { round } = four().give(pre([...all].reverse()));
    expect(round).toMatchObject({ stage: 'deliberating', candidates: ['e5', 'e4', 'e3', 'e2'] });
  });

  test.each<{ what: string; acts: readonly RoundAct[]; candidates?: readonly string[]; code: RoundRefusalCode }>([
    { what: 'as many as places', acts: [], candidates: all.slice(1), code: 'candidates-too-few' },
    { what: 'one entry twice', acts: [], candidates: ['e2', 'e3', 'e4', 'e4'], code: 'candidate-twice' },
    { what: 'an entry nobody made', acts: [], candidates: ['e2', 'e3', 'e4', 'e99'], code: 'round-entry-unknown' },
    { what: 'one put aside', acts: [{ kind: 'drop', entry: 'e5', reason: '重复' }], code: 'round-entry-unknown' },
    { what: 'one without investment', acts: [revised({ investmentWanYuan: null })], code: 'candidate-incomplete' },
    { what: 'one without description', acts: [revised({ description: ' ' })], code: 'candidate-incomplete' },
    { what: 'one without a day', acts: [revised({ finishOn: null })], code: 'candidate-incomplete' },
    {
      what: 'one that runs into the next year',
      acts: [revised({ finishOn: isoDate('2028-03-01') })],
      code: 'candidate-runs-on',
    },
    {
      what: 'one that cannot be checked',
      acts: [{ kind: 'assess', entry: 'e5', criteria: { ...allMet, checkable: false }, note: '' }],
      code: 'candidate-unfit',
    },
  ])('are not $what', ({ acts, candidates = all, code }) => {
    expect(
      four()
        .give(...acts)
        .refused(pre(candidates)).code,
    ).toBe(code);
  });

  it('that take longer than the year have a goal for it', () => {
    const longer = revised({ finishOn: isoDate('2028-03-01'), yearGoal: '主体完工' });
    expect(four().give(longer, pre(all)).round.stage).toBe('deliberating');
  });

  it('that nobody assessed are refused', () => {
    const story = four().give({
      kind: 'propose',
      project: project('装路灯'),
      from: 'public',
      proposer: '群众来信',
      carriedFrom: null,
    });
    expect(story.refused(pre(['e2', 'e3', 'e4', story.round.entries.at(-1)!.id])).code).toBe('candidate-not-assessed');
  });

  it('more than the surplus allows are refused', () => {
    expect(collected(roundOf({ places: 3 }), 6).refused(pre(['e2', 'e3', 'e4', 'e5', 'e6', 'e7'])).code).toBe(
      'candidates-too-many',
    );
  });

  it('that are revised after the deliberation have to be candidates still', () => {
    const story = four().give(pre(all));
    expect(story.refused(revised({ investmentWanYuan: null })).code).toBe('candidate-incomplete');
    expect(story.give(revised({ investmentWanYuan: 90 })).round.entries.at(-1)?.project.investmentWanYuan).toBe(90);
  });
});

describe('a vote', () => {
  test.each([
    { deputies: 200, present: 101, holds: true },
    { deputies: 200, present: 100, holds: false },
    { deputies: 201, present: 101, holds: true },
    { deputies: 201, present: 100, holds: false },
  ])('with $present of $deputies deputies present is held: $holds', ({ deputies, present, holds }) => {
    const story = preDecided(collected(roundOf({ places: 3 }), 4));
    if (holds) expect(story.give(voteOf(deputies, present)).round.stage).toBe('voting');
    else expect(story.refused(voteOf(deputies, present)).code).toBe('quorum-missing');
  });

  it('has not more deputies present than there are', () => {
    const story = preDecided(collected(roundOf({ places: 3 }), 4));
    expect(story.refused(voteOf(200, 201)).code).toBe('present-exceed-deputies');
  });

  const ballots = { handedOut: 200, returned: 200, valid: 198, void: 2 };
  test.each<{ what: string; change: Partial<typeof ballots>; yes?: readonly number[]; code: RoundRefusalCode }>([
    { what: 'more ballots than deputies', change: { handedOut: 201 }, code: 'ballots-exceed-deputies' },
    { what: 'more ballots back than out', change: { handedOut: 190 }, code: 'returned-exceed-handed-out' },
    { what: 'valid and void that are not those returned', change: { valid: 197 }, code: 'valid-void-mismatch' },
    { what: 'half a ballot', change: { valid: 197.5, void: 2.5 }, code: 'count-number-wrong' },
    { what: 'fewer than none', change: { valid: 201, void: -1 }, code: 'count-number-wrong' },
    { what: 'more votes than valid ballots', change: {}, yes: [199, 0, 0, 0], code: 'votes-exceed-valid' },
    { what: 'over-voted ballots among the valid', change: {}, yes: [160, 160, 160, 160], code: 'votes-exceed-places' },
  ])('is not counted with $what, and nothing is kept', ({ change, yes = [150, 140, 130, 20], code }) => {
    const story = voting();
    const act = countOf(story, yes);
    const votes = act.votes.map((each) => ({ ...each, against: 0 }));
    expect(story.refused({ ...act, ballots: { ...ballots, ...change }, votes }).code).toBe(code);
    expect(story.round.sittings.at(-1)?.count).toBeNull();
  });

  it('with more ballots than deputies present is not counted either', () => {
    const story = preDecided(collected(roundOf({ places: 3 }), 4)).give(voteOf(200, 180));
    const act = countOf(story, [150, 140, 130, 20]);
    expect(story.refused({ ...act, ballots: { ...ballots } }).code).toBe('ballots-exceed-present');
  });

  it('counts every candidate and nobody else', () => {
    const act = countOf(voting(), [150, 140, 130, 20]);
    expect(voting().refused({ ...act, votes: act.votes.slice(1) }).code).toBe('votes-incomplete');
  });

  it('adopts in the order of votes', () => {
    const { round } = voting().give(countOf(voting(), [120, 180, 90, 150]));
    expect(round.stage).toBe('decided');
    expect(round.items.map(({ entry }) => entry)).toEqual(['e3', 'e5', 'e2']);
  });

  it('adopts only with more than half of all deputies, also when places stay empty', () => {
    const story = preDecided(collected(roundOf({ places: 3 }), 4)).give(voteOf(200, 120));
    const { round } = story.give(countOf(story, [101, 100, 60, 20]));
    expect(round.items.map(({ entry }) => entry)).toEqual(['e2']);
  });

  it('annulled is held again', () => {
    const annulled = voting().give({ kind: 'annul', reason: '收回多于发出' });
    expect(annulled.round).toMatchObject({ stage: 'deliberating', sittings: [] });
    expect(annulled.give(voteOf(200)).round.stage).toBe('voting');
  });
});

describe('a tie at the last place', () => {
  const tied = () => voting().give(countOf(voting(), [180, 130, 120, 120]));

  it('is voted on again among the tied for the places left', () => {
    expect(tied().round).toMatchObject({ stage: 'tied', items: [] });
    const again = tied().give(voteOf(200));
    expect(again.round.sittings.at(-1)).toMatchObject({ number: 2, candidates: ['e4', 'e5'], places: 1 });
    const { round } = again.give(countOf(again, [80, 110]));
    expect(round.items.map(({ entry }) => entry)).toEqual(['e2', 'e3', 'e5']);
  });

  it('is no result that could be announced', () => {
    expect(tied().refused({ kind: 'publish', on: isoDate('2027-01-21') }).code).toBe('round-act-not-now');
  });

  it('that stays one is voted on a third time', () => {
    const three = voting().give(countOf(voting(), [180, 120, 120, 120]), voteOf(200));
    const again = three.give(countOf(three, [140, 110, 110]));
    expect(again.round.stage).toBe('tied');
    expect(again.give(voteOf(200)).round.sittings.at(-1)).toMatchObject({
      number: 3,
      candidates: ['e4', 'e5'],
      places: 1,
    });
  });

  it('in which then nobody has the majority leaves the place empty', () => {
    const again = tied().give(voteOf(220));
    const empty = again.give(countOf(again, [110, 110]), { kind: 'publish', on: isoDate('2027-01-21') });
    expect(empty.round.items.map(({ entry }) => entry)).toEqual(['e2', 'e3']);
  });

  it('among more than one place is voted on for all of them', () => {
    const { round } = voting().give(countOf(voting(), [180, 120, 120, 120]));
    expect(round.stage).toBe('tied');
    expect(voting().give(countOf(voting(), [180, 120, 120, 120]), voteOf(200)).round.sittings[1]).toMatchObject({
      candidates: ['e3', 'e4', 'e5'],
      places: 2,
    });
  });
});

describe('an adopted item', () => {
  const approval = { body: '县人大常委会', number: '澄人常〔2027〕8号', on: isoDate('2027-05-20') };
  const change: RoundAct = {
    kind: 'change-item',
    entry: firstItem,
    project: project('新修便民桥1座', { finishOn: isoDate('2027-12-20') }),
    approval,
    reason: '汛期停工',
  };

  it('is handed over once, and the round is handed over with the last', () => {
    const one = published().give({ kind: 'hand-over', entry: firstItem, matter: 'm1' });
    expect(one.round.stage).toBe('published');
    expect(one.refused({ kind: 'hand-over', entry: firstItem, matter: 'm9' }).code).toBe('item-handed-over');
    const rest = one.give(
      { kind: 'hand-over', entry: 'e3', matter: 'm2' },
      { kind: 'hand-over', entry: 'e4', matter: 'm3' },
    );
    expect(rest.round.stage).toBe('handed-over');
  });

  it('is not what nobody adopted', () => {
    expect(published().refused({ kind: 'hand-over', entry: 'e5', matter: 'm1' }).code).toBe('item-unknown');
  });

  it('is changed with the standing committee’s approval, and what deputies adopted stays readable', () => {
    const { round } = published().give(change);
    expect(round.items[0]).toMatchObject({
      project: { finishOn: '2027-12-20' },
      changes: [{ before: { finishOn: '2027-11-30' }, approval }],
    });
    expect(round.entries[0]?.project.finishOn).toBe('2027-11-30');
  });

  test.each([
    { lacking: { number: ' ' }, code: 'approval-missing' },
    { lacking: { body: '' }, code: 'approval-missing' },
    { lacking: { on: isoDate('2027-01-01') }, code: 'day-too-early' },
  ])('is not changed with $lacking', ({ lacking, code }) => {
    expect(published().refused({ ...change, approval: { ...approval, ...lacking } }).code).toBe(code);
  });

  it('is linked to a report by a person, who may take it back', () => {
    const linked = published().give({ kind: 'link', entry: firstItem, report: 'r', fact: 'l1', text: '修桥一座' });
    expect(linked.round.items[0]?.link).toMatchObject({ fact: 'l1', by: '周明' });
    expect(linked.give({ kind: 'unlink', entry: firstItem, reason: '不是一项' }).round.items[0]?.link).toBeNull();
  });

  it('leaves the others in the reserve', () => {
    expect(reserveOf(published().round).map(({ id }) => id)).toEqual(['e5']);
  });
});

describe('the satisfaction vote', () => {
  const open = (changes: object = {}): RoundAct => ({
    kind: 'open-evaluation',
    session: '第十七届人民代表大会第七次会议',
    on: isoDate('2028-01-18'),
    method: 'paper',
    deputies: 200,
    present: 190,
    ...changes,
  });
  const votes = (satisfied: number) =>
    ['e2', 'e3', 'e4'].map((entry) => ({ entry, satisfied, basically: 30, dissatisfied: 7 }));
  const evaluate = (changes: object = {}): RoundAct => ({
    kind: 'evaluate',
    ballots: { handedOut: 190, returned: 188, valid: 187, void: 1 },
    votes: votes(150),
    ...changes,
  });

  it('is on every item, once', () => {
    const evaluated = published().give(open(), evaluate());
    expect(evaluated.round).toMatchObject({
      stage: 'evaluated',
      evaluation: { present: 190, count: { ballots: { valid: 187 } } },
    });
    expect(evaluated.refused(open()).code).toBe('round-act-not-now');
  });

  it('annulled leaves the items where they were', () => {
    expect(published().give(open(), { kind: 'annul', reason: '重测' }).round).toMatchObject({
      stage: 'published',
      evaluation: null,
    });
  });

  test.each<{ what: string; changes: object; code: RoundRefusalCode }>([
    { what: 'too few present', changes: { present: 90 }, code: 'quorum-missing' },
    { what: 'a day before the result', changes: { on: isoDate('2027-01-01') }, code: 'day-too-early' },
  ])('is not opened with $what', ({ changes, code }) => {
    expect(published().refused(open(changes)).code).toBe(code);
  });

  test.each<{ what: string; changes: object; code: RoundRefusalCode }>([
    {
      what: 'more ballots than deputies',
      changes: { ballots: { handedOut: 210, returned: 188, valid: 187, void: 1 } },
      code: 'ballots-exceed-deputies',
    },
    { what: 'an item left out', changes: { votes: [] }, code: 'votes-incomplete' },
    { what: 'more votes than ballots', changes: { votes: votes(180) }, code: 'votes-exceed-valid' },
  ])('is not counted with $what', ({ changes, code }) => {
    expect(published().give(open()).refused(evaluate(changes)).code).toBe(code);
  });
});

describe('a refusal', () => {
  it('meets whoever has not seen the last event', () => {
    const { round } = voting();
    const act: RoundAct = { kind: 'annul', reason: '重投' };
    const late = decideRound({ round, now: '2027-01-20T02:00:00.000Z', by: '周明', expectedSeq: round.seq - 1 }, act);
    expect(late).toMatchObject({ refused: true, code: 'round-stale' });
  });

  test.each(Object.keys(roundRefusals) as RoundRefusalCode[])('%s has a sentence in both languages', (code) => {
    const facts = { act: 'count', stage: 'decided', name: 'A', number: 3, fieldZh: '投资额', fieldEn: 'investment' };
    expect(roundSentence(refuseRound(code, facts), 'zh')).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(roundSentence(refuseRound(code, facts), 'en')).toMatch(/^[\x20-\x7e“”’]+\.$/);
  });
});

describe('a deputy’s own proposal', () => {
  const handIn = (name: string, login = 'daibiao', description = '两侧各加宽一米') =>
    ({ kind: 'hand-in', login, project: project(name, { description }) }) as const;
  const collecting = () => roundOf({ places: 3 });

  it('goes into the library under the deputy’s name, and can become a candidate as any other', () => {
    const { round } = collecting().give(handIn('加宽南门桥人行道'));
    expect(round.entries).toMatchObject([{ id: 'e2', from: 'deputy', handedInBy: 'daibiao', proposer: '周明' }]);
  });

  test.each<{ what: string; act: RoundAct; code: RoundRefusalCode; says: string }>([
    { what: 'without name', act: handIn('  '), code: 'proposal-incomplete', says: '项目名称' },
    {
      what: 'without description',
      act: handIn('加宽南门桥', 'daibiao', ''),
      code: 'proposal-incomplete',
      says: '建设内容',
    },
    {
      what: 'with too long a name',
      act: handIn('桥'.repeat(61)),
      code: 'proposal-too-long',
      says: '61 字，最多 60 字',
    },
    {
      what: 'with too long a description',
      act: handIn('加宽南门桥', 'daibiao', '宽'.repeat(1001)),
      code: 'proposal-too-long',
      says: '1001 字，最多 1000 字',
    },
    {
      what: 'made before by the same deputy',
      act: handIn('加宽 南门桥人行道'),
      code: 'proposal-twice',
      says: '已经提出过',
    },
  ])('$what is refused with what is wrong', ({ act, code, says }) => {
    const refusal = collecting().give(handIn('加宽南门桥人行道')).refused(act);
    expect(refusal.code).toBe(code);
    expect(roundSentence(refusal, 'zh')).toContain(says);
  });

  it('is taken from another deputy too, and again after it was put aside', () => {
    const story = collecting().give(handIn('加宽南门桥'), handIn('加宽南门桥', 'fan.xia'));
    expect(story.round.entries).toHaveLength(2);
    const again = story.give({ kind: 'drop', entry: 'e2', reason: '列入市级计划' }, handIn('加宽南门桥'));
    expect(again.round.entries).toHaveLength(3);
  });

  it('comes too late once collecting is over, which the refusal says with the ways that are left', () => {
    const refusal = voting().refused(handIn('加宽南门桥'));
    expect(refusal.code).toBe('collecting-over');
    expect(roundSentence(refusal, 'zh')).toContain('下一轮征集');
  });

  it('does not make stale what the office has seen, an act of the office does', () => {
    const { round: seen } = collecting();
    const { round } = collecting().give(handIn('加宽南门桥'));
    const situation = { round, now: '2026-10-09T02:00:00.000Z', by: '周明', expectedSeq: seen.seq };
    const drop = { kind: 'drop', entry: 'e2', reason: '重复' } as const;
    expect(decideRound(situation, drop)).not.toHaveProperty('refused');
    const after = collecting().give(handIn('加宽南门桥'), { kind: 'answer', entry: 'e2', answer: '研究中' }).round;
    expect(decideRound({ ...situation, round: after }, drop)).toMatchObject({ code: 'round-stale' });
  });

  it('merged into another is no candidate any more, nor left in the reserve', () => {
    const story = collecting().give(handIn('加宽南门桥'), handIn('南门桥拓宽', 'fan.xia'), {
      kind: 'merge',
      entry: 'e3',
      into: 'e2',
    });
    expect(reserveOf(story.round).map(({ id }) => id)).toEqual(['e2']);
    expect(story.refused({ kind: 'assess', entry: 'e3', criteria: allMet, note: '' }).code).toBe('round-entry-unknown');
    expect(story.refused({ kind: 'merge', entry: 'e2', into: 'e3' }).code).toBe('round-entry-unknown');
    expect(story.refused({ kind: 'merge', entry: 'e2', into: 'e2' }).code).toBe('merge-itself');
  });

  describe('that its deputy takes back', () => {
    const withdraw = (entry = 'e2', login = 'daibiao') => ({ kind: 'withdraw', entry, login }) as const;
    const own = () => collecting().give(handIn('加宽南门桥'), handIn('南门桥拓宽', 'fan.xia'));

    it('stays in the library with the day, is no candidate, not left in the reserve, and can be handed in anew', () => {
      const story = own().give(withdraw());
      expect(story.round.entries[0]).toMatchObject({ id: 'e2', withdrawnAt: story.events.at(-1)!.at });
      expect(reserveOf(story.round).map(({ id }) => id)).toEqual(['e3']);
      expect(story.give(handIn('加宽南门桥')).round.entries).toHaveLength(3);
      expect(foldRound(story.events)).toEqual(story.round);
    });

    it('does not make stale what the office has seen', () => {
      const { round: seen } = own();
      const { round } = own().give(withdraw());
      const answer = { kind: 'answer', entry: 'e3', answer: '研究中' } as const;
      const situation = { round, now: '2026-10-09T02:00:00.000Z', by: '周明', expectedSeq: seen.seq };
      expect(decideRound(situation, answer)).not.toHaveProperty('refused');
    });

    test.each<{ what: string; before: readonly RoundAct[]; act?: RoundAct; code: RoundRefusalCode; says: string }>([
      {
        what: 'merged into another',
        before: [{ kind: 'merge', entry: 'e2', into: 'e3' }],
        code: 'withdrawal-late',
        says: '已并入其他项目',
      },
      {
        what: 'what another was merged into',
        before: [{ kind: 'merge', entry: 'e3', into: 'e2' }],
        code: 'withdrawal-late',
        says: '已有其他建议并入',
      },
      {
        what: 'put aside',
        before: [{ kind: 'drop', entry: 'e2', reason: '列入市级计划' }],
        code: 'withdrawal-late',
        says: '未采纳',
      },
      {
        what: 'answered',
        before: [{ kind: 'answer', entry: 'e2', answer: '研究中' }],
        code: 'withdrawal-late',
        says: '已经答复',
      },
      { what: 'withdrawn before', before: [withdraw()], code: 'entry-withdrawn', says: '已由代表于' },
      { what: 'another deputy’s', before: [], act: withdraw('e3'), code: 'round-entry-unknown', says: 'e3' },
      { what: 'none at all', before: [], act: withdraw('e9'), code: 'round-entry-unknown', says: 'e9' },
    ])('is refused where it is $what', ({ before, act = withdraw(), code, says }) => {
      const refusal = own()
        .give(...before)
        .refused(act);
      expect(refusal.code).toBe(code);
      expect(roundSentence(refusal, 'zh')).toContain(says);
    });

    it('is refused once collecting is over, which the refusal says', () => {
      const story = collected(roundOf({ places: 3 }), 4).give(handIn('加宽南门桥'));
      const { id } = story.round.entries.at(-1)!;
      const candidates = story.round.entries.map((entry) => entry.id).filter((entry) => entry !== id);
      const late = story.give({
        kind: 'pre-decide',
        meeting: '第12次常务会议',
        on: isoDate('2026-12-20'),
        candidates,
      });
      const refusal = late.refused(withdraw(id));
      expect(refusal).toMatchObject({ code: 'withdrawal-late', facts: { how: 'over' } });
      expect(roundSentence(refusal, 'zh')).toContain('征集已经结束');
    });

    test.each<RoundAct>([
      { kind: 'merge', entry: 'e2', into: 'e3' },
      { kind: 'merge', entry: 'e3', into: 'e2' },
      { kind: 'answer', entry: 'e2', answer: '研究中' },
      { kind: 'drop', entry: 'e2', reason: '重复' },
      { kind: 'assess', entry: 'e2', criteria: allMet, note: '' },
      { kind: 'revise', entry: 'e2', project: project('加宽南门桥') },
    ])('is not dealt with any more: $kind', (act) => {
      expect(own().give(withdraw()).refused(act).code).toBe('entry-withdrawn');
    });
  });

  it('is answered also when it was put aside, and nobody is answered of what the office entered', () => {
    const story = collecting().give(handIn('加宽南门桥'), { kind: 'drop', entry: 'e2', reason: '已列入市级计划' });
    const answer = { kind: 'answer', entry: 'e2', answer: '已列入市级计划，今年开工' } as const;
    expect(story.give(answer).round.entries[0]!.answer).toMatchObject({ text: answer.answer, by: '周明' });
    const ofOffice = collected(roundOf({ places: 3 }), 1);
    expect(ofOffice.refused({ ...answer, entry: 'e2' }).code).toBe('answer-to-nobody');
  });
});
