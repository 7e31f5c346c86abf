import fc from 'fast-check';

/** Methods that nobody expects at most addresses. */
export const methods = fc.constantFrom(
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
);

/** Headers that say something else than what is sent, or than who sends it. */
export const oddHeaders: fc.Arbitrary<Readonly<Record<string, string>>> = fc.constantFrom(
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'application/json; charset=latin1' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'multipart/form-data; boundary=' },
  { 'content-type': 'nonsense' },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'br, br' },
  { 'transfer-encoding': 'chunked' },
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { cookie: 'session=%E0%A4; session=; __Host-session=\u00ff' },
  { cookie: `session=${'x'.repeat(5_000)}` },
  { authorization: 'Bearer __proto__' },
  { authorization: `Bearer ${'-'.repeat(40)}` },
  { authorization: 'Basic YTpi' },
  { accept: 'image/png' },
  { accept: 'text/html' },
  { 'if-none-match': '*' },
  { 'x-forwarded-for': '::1, 10.0.0.1, \u00e4' },
  { 'x-http-method-override': 'DELETE' },
  { range: 'bytes=0-1,5-2' },
);

/** Bodies that are no JSON, not the JSON that is meant, or too much of it. */
export const oddBodies: fc.Arbitrary<string | Buffer> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '7',
    '"text"',
    '[]',
    '{"a":1,}',
    '{"__proto__":{"name":"Eve"}}',
    '{"name":"Eve","name":7}',
    '['.repeat(30_000),
    '['.repeat(30_000) + ']'.repeat(30_000),
    `{"name":"${'x'.repeat(65_536 - 11)}"}`,
    `{"name":"${'x'.repeat(65_536)}"}`,
    '\ufeff{"name":"Eve"}',
  ),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
);

/** Parts of an address that nothing is called, as they are written in it. */
export const oddIds = fc.constantFrom(
  '%00',
  '%E0%A4',
  '%ED%A0%80',
  '..%2f..%2fetc',
  '%2e%2e',
  '*',
  '__proto__',
  'constructor',
  'x'.repeat(5_000),
  '%F0%9F%98%80',
  ';x=1',
);
