import fc from 'fast-check';

/** A number as it is written, which no JavaScript number would be written as. */
const written = (text: string): unknown =>
  (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text);

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};

/** Keys that a careless program takes for its own. */
export const nastyKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'toJSON',
  'length',
  '_placeholder',
  'type',
  '',
  '\0',
  '\ud800',
  '$where',
  '0',
);

/** Texts that have broken programs before. */
export const nastyTexts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    'half \udc00 a character',
    '\u202Edesrever',
    '\u200F\u2067\u200B',
    '\ufeff\uffff',
    'e\u0301'.repeat(40),
    '👩‍👩‍👧‍👦'.repeat(20),
    "'; DROP TABLE debate; --",
    '${7*7}{{7*7}}%s%n%00',
    '<script>alert(1)</script>',
    '../../../../etc/passwd',
    '{"$ref":"#"}',
    'NaN',
    '-1',
    '1e999',
    'null',
    '__proto__',
    'x'.repeat(10_001),
  ),
  fc.string({ unit: 'binary' }),
);

/** Values that nobody asks for. */
export const nastyValues: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: nastyTexts, weight: 8 },
  {
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      NaN,
      Infinity,
      true,
      false,
      0,
      -1,
      0.5,
      -0,
      2 ** 31,
      2 ** 53,
      -(2 ** 63),
      Number.MAX_VALUE,
      Number.MIN_VALUE,
      written('1e999'),
      written('-1e999'),
      written('123456789012345678901234567890'),
      written('1.00000000000000000000000000000001'),
      [],
      {},
      [[]],
      [null],
      { length: -1 },
      { 0: 'a', 1: 'b', length: 2 },
      { then: 1 },
      JSON.parse('{"__proto__":{"ok":true,"type":"undo"}}'),
      JSON.parse('{"constructor":{"prototype":{"ok":true}}}'),
      { type: { toString: null } },
      { _placeholder: true, num: 0 },
    ),
    weight: 8,
  },
  {
    arbitrary: fc.constantFrom<unknown>(
      nested(1_000, (inner) => [inner]),
      nested(1_000, (inner) => ({ a: inner })),
      Array.from({ length: 2_000 }, () => null),
      Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`key-${i}`, i])),
    ),
    weight: 1,
  },
  { arbitrary: fc.jsonValue({ maxDepth: 4 }), weight: 3 },
);

/** Bytes instead of text: what a socket carries beside its JSON. */
export const bytes = fc.uint8Array({ maxLength: 64 }).map((array): unknown => Buffer.from(array));
