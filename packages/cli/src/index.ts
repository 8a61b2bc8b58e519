// What the command line offers to other programs: itself.
export { main } from './main.ts';
