import type { RoundRefusal, RoundRefusalCode } from '../livelihood/refusal.ts';
import { roundName } from './round-name.ts';

const howDealtWith: Readonly<Record<string, string>> = {
  merged: 'was merged into another project',
  joined: 'had another proposal merged into it',
  dropped: 'was put aside',
  answered: 'was answered',
  over: 'is of a round whose collecting has ended',
};

/** Sentences of a livelihood round's refusals in English. */
export const roundEn: Readonly<Record<RoundRefusalCode, (facts: RoundRefusal['facts']) => string>> = {
  'round-stale': () =>
    'Somebody else acted on this round of livelihood projects after you opened it. Look at what changed, then try again.',
  'round-act-not-now': ({ act, stage }) =>
    `The round is at “${roundName(stage, 'en')}”, where one cannot “${roundName(act, 'en')}”. Take the step before it first.`,
  'round-rules-wrong': () =>
    'These rules cannot hold: places are a whole number from 1 to 100, the lower surplus is not above the upper, percentages are below 100.',
  'round-entry-unknown': ({ entry }) =>
    `There is no project “${entry}”, or it was put aside or merged. Reload the page and choose again.`,
  'collecting-over': ({ year, stage }) =>
    `Collecting for ${year} is over (now: ${roundName(stage, 'en')}). Wait for the next round, or hand it in as a suggestion.`,
  'proposal-incomplete': ({ fieldEn }) => `The ${fieldEn} is missing; a proposal needs a name and a description.`,
  'proposal-too-long': ({ fieldEn, length, longest }) =>
    `The ${fieldEn} has ${length} characters; at most ${longest} are taken. Shorten it; details can be sent apart.`,
  'proposal-twice': ({ name }) => `You have proposed “${name}” already; what became of it is shown below.`,
  'withdrawal-late': ({ name, how, stage }) =>
    `“${name}” ${howDealtWith[String(how)] ?? ''}${how === 'over' ? ` (now: ${roundName(stage, 'en')})` : ''} and cannot be withdrawn any more. Speak to the office of the government if you disagree.`,
  'entry-withdrawn': ({ name, on }) =>
    `“${name}” was withdrawn by its deputy on ${on} and is not dealt with any more. Reload the page.`,
  'merge-itself': ({ name }) => `“${name}” cannot be merged into itself. Choose another.`,
  'answer-to-nobody': ({ name }) => `“${name}” was not handed in by a deputy here; there is nobody to answer.`,
  'candidate-incomplete': ({ name, fieldEn }) =>
    `“${name}” has no ${fieldEn} yet, which the ballot prints. Fill it in first.`,
  'candidate-not-assessed': ({ name }) =>
    `Nobody went through the checklist for “${name}”, so that it cannot be a candidate yet.`,
  'candidate-unfit': ({ name, criterionEn }) => `“${name}” is not “${criterionEn}” and cannot be a candidate.`,
  'candidate-runs-on': ({ name, finishOn, year }) =>
    `“${name}” is to be finished on ${finishOn}, after ${year}. Give its goal for the year, or an earlier day.`,
  'candidates-too-few': ({ candidates, places, least }) =>
    `There must be more candidates than places: for ${places} places at least ${least}, and there are ${candidates}.`,
  'candidates-too-many': ({ candidates, places, most }) =>
    `For ${places} places the surplus allows at most ${most} candidates, and there are ${candidates}. Take some off, or change the surplus.`,
  'candidate-twice': ({ name }) => `“${name}” is listed twice. Keep it once.`,
  'present-exceed-deputies': ({ present, deputies }) =>
    `There are more deputies present (${present}) than deputies (${deputies}). Check the numbers.`,
  'quorum-missing': ({ present, deputies, needed }) =>
    `Of ${deputies} deputies ${present} are present; the vote can be held with ${needed} or more.`,
  'count-number-wrong': ({ number }) => `“${number}” is no number of people or votes. Enter 0 or a whole number.`,
  'ballots-exceed-deputies': ({ handedOut, deputies }) =>
    `${handedOut} ballots handed out are more than the ${deputies} deputies there are. Nothing was entered; check the number.`,
  'ballots-exceed-present': ({ handedOut, present }) =>
    `${handedOut} ballots handed out are more than the ${present} deputies present. Nothing was entered; check the number.`,
  'returned-exceed-handed-out': ({ returned, handedOut }) =>
    `${returned} ballots came back and ${handedOut} were handed out, so that this vote does not hold. Check; if it is so, annul it and vote again.`,
  'valid-void-mismatch': ({ valid, void: spoilt, returned }) =>
    `${valid} valid and ${spoilt} void ballots are not the ${returned} that were returned. Check the numbers.`,
  'votes-incomplete': ({ candidates, counted }) =>
    `Counts are wanted for ${candidates} projects, and there are ${counted}. Enter each.`,
  'votes-exceed-valid': ({ number, cast, valid }) =>
    `Number ${number} has ${cast} votes on ${valid} valid ballots. Check the numbers.`,
  'votes-exceed-places': ({ all, most, places }) =>
    `${all} votes for are more than the ${most} that the valid ballots can hold. A ballot for more than ${places} projects counts as void.`,
  'item-unknown': ({ entry }) => `“${entry}” was not adopted in this round. Reload the page and choose again.`,
  'item-handed-over': ({ name }) =>
    `“${name}” has been handed over already. The supervision board shows how it is going.`,
  'approval-missing': () =>
    'What deputies adopted is changed only with the approval of the standing committee. Enter who approved it and the document’s number.',
  'day-too-early': ({ on, first }) => `${on} lies before the step it follows (${first}). Check the day.`,
  'ballot-not-open': () => 'No vote is being held in this system now. Come back when the session has opened it.',
  'ballot-cast-already': () =>
    'You have voted in this vote already. What a ballot says is kept without a name and cannot be changed.',
  'ballot-over-voted': ({ yes, places }) =>
    `You are for ${yes} projects; with more than ${places} the ballot would be void. Take some back and cast it then.`,
  'ballot-incomplete': ({ candidates }) =>
    `Say what you vote on each of the ${candidates} projects, then cast the ballot.`,
};
