import { CallLink } from './settings.js';

describe('the link of a call', () => {
  it.each([
    'https://meet.example/room',
    'https://meet.example:8443',
    'https://xn--r8jz45g.jp/?a=1#b',
  ])('may be %s', (link) => {
    expect(CallLink.safeParse(link).success).toBe(true);
  });

  it.each([
    'http://meet.example/room',
    'javascript:alert(1)',
    'https://',
    'https:///room',
    'https://bank.example@meet.example',
    'https://meet.example/a room',
    'https://meet.example/\u202ereversed',
    'see https://meet.example',
  ])('is never %s', (link) => {
    expect(CallLink.safeParse(link).success).toBe(false);
  });
});
