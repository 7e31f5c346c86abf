import type { Format, Instant, OpenedDebate, PersonId, SeatLink } from '@crossbench/shared';
import { formatById } from '@crossbench/shared';
import { invitations } from './invitation';
import { standingOf, standingWords } from './link-standing';

const oxford = formatById('oxford-iq2') as Format;
const link = (role: SeatLink['role'], seat: string | null = null): SeatLink => ({
  role,
  seat,
  url: `/join#${role}-${seat}`,
  openedAt: null,
});
const debate = (more: Partial<OpenedDebate> = {}): OpenedDebate =>
  ({ chair: null, deputies: [], seats: {}, names: {}, ...more }) as OpenedDebate;
const olga = 'olga' as PersonId;
const dan = 'dan' as PersonId;

it('lists the benches first, in the format’s order, with whole addresses', () => {
  const links = [link('deputy'), link('chair'), link('seat', 'against-1'), link('seat', 'for-1')];
  const rows = invitations(links, oxford, 'https://example.org');
  expect(rows.map(({ label }) => label)).toEqual(['For 1', 'Against 1', 'Chair', 'Deputies']);
  expect(rows.map(({ side }) => side)).toEqual(['proposition', 'opposition', null, null]);
  expect(rows[0]?.address).toBe('https://example.org/join#seat-for-1');
});

it('says what became of a link', () => {
  const seat = link('seat', 'for-1');
  const seated = { person: olga, name: 'Olga', ready: false, robot: false };
  const words = (one: SeatLink, at: OpenedDebate) => standingWords(standingOf(one, at));
  expect(words(seat, debate())).toBe('Not opened');
  expect(words({ ...seat, openedAt: 1 as Instant }, debate())).toBe('Opened, not taken');
  expect(words(seat, debate({ seats: { 'for-1': seated } }))).toBe('Olga');
  expect(words(seat, debate({ seats: { 'for-1': { ...seated, ready: true } } }))).toBe(
    'Olga, ready',
  );
  expect(words(link('chair'), debate())).toBe('The clock is in the chair');
  expect(words(link('chair'), debate({ chair: olga, names: { [olga]: 'Olga' } }))).toBe('Olga');
  const names = { [olga]: 'Olga', [dan]: 'Dan' };
  expect(words(link('deputy'), debate())).toBe('Not opened');
  expect(words(link('deputy'), debate({ deputies: [dan, olga], names }))).toBe('Dan, Olga');
});
