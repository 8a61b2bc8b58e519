// Names under which this server may be called. A page of another site whose name was turned to our address is kept out (DNS rebinding).

import { isIP } from 'node:net';
import { hostname } from 'node:os';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether the server can be reached from this computer alone. */
export const isLoopback = (host: string): boolean => loopback.has(host) || host === '::1' || host.startsWith('127.');

/**
 * Tells whether a Host header names us. Beyond the own computer also any literal address (a rebinding attack needs a name), the
 * computer's own name, and those the administrator listed.
 */
export function knowsHost(boundHost: string, allowed: readonly string[]): (header: string | undefined) => boolean {
  const names = new Set([...loopback, boundHost, ...allowed].map((name) => name.toLowerCase()));
  const isOpen = !isLoopback(boundHost);
  if (isOpen) names.add(hostname().toLowerCase());
  return (header) => {
    const name = nameIn(header ?? '');
    return name !== '' && (names.has(name) || (isOpen && isIP(name.replace(/^\[|\]$/g, '')) !== 0));
  };
}

/** The name without its port. */
function nameIn(header: string): string {
  return /^(\[[0-9a-f:.]+\]|[^:]+)(?::\d+)?$/i.exec(header)?.[1]?.toLowerCase() ?? '';
}

/** Whether a call that changes something comes from our own page; callers that are no browser send no Origin. */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  fetchSite: string | undefined,
): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
