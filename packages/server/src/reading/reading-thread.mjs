// A thread that reads files. Node 20 does not hand a thread its parent's loader, so each registers its own.
import { register } from 'tsx/esm/api';

register();
await import('./read-in-thread.ts');
