// For tests of the rooms that build on the mechanisms: openings, people and stories of matters.
export { actors, opening } from './made-matter.ts';
export { allMet, collected, countOf, preDecided, project, type RoundStory, roundOf, voteOf } from './made-round.ts';
export { photo, type Story, story } from './story.ts';
