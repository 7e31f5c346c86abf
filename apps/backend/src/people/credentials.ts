import { parseCookie } from 'cookie';

/** The session's cookie; browsers keep the prefixed one to https and to this host alone. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-session' : 'session');

/** The token that a request carries: a bearer token, else the cookie. Never one from an address. */
export function tokenFrom(headers: {
  authorization?: string | undefined;
  cookie?: string | undefined;
}): string | null {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1];
  if (bearer) return bearer;
  const cookies = parseCookie(headers.cookie ?? '');
  return cookies[cookieName(true)] ?? cookies[cookieName(false)] ?? null;
}
