import { faults, fieldFaults, formats, lightning } from '@crossbench/shared';
import { copied } from './copied';

it('is a format under another name, and says where it comes from', () => {
  const names = new Set(['copy of lightning']);
  expect(copied(lightning, new Set()).name).toBe('Copy of Lightning');
  expect(copied(lightning, names).name).toBe('Copy 2 of Lightning');
  expect(copied(lightning, names).sources[0]).toBe('Changed from Lightning');
});

it.each(formats)('is possible of $name', (format) => {
  const copy = copied({ ...format, name: format.name.padEnd(80, '.') }, new Set());
  expect([...fieldFaults(copy), ...faults(copy)]).toEqual([]);
});
