// What pages in a browser take of the mechanisms as code, and not only as types (decision 0024).
export { nextStep } from './kernel/whose-turn.ts';
