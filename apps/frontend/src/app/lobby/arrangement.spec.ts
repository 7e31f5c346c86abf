import type { DebateId, Instant, ListedDebate } from '@crossbench/shared';
import { arranged, freshIn } from './arrangement';

const debate = (id: string, more: Partial<ListedDebate> = {}): ListedDebate => ({
  id: id as DebateId,
  code: id,
  motion: { id: null, wording: id },
  format: { id: 'lightning', name: 'Lightning' },
  stage: 'live',
  startsAt: null,
  visibility: 'public',
  rehearsal: false,
  turnSeconds: null,
  medium: 'written',
  openedAt: 1 as Instant,
  seq: 1,
  ...more,
});
const at = (ms: number) => ms as Instant;

it('puts debates where a reader looks for them', () => {
  const { now, upcoming, finished } = arranged([
    debate('exhibition', { rehearsal: true, openedAt: at(9) }),
    debate('older'),
    debate('rehearsed lobby', { stage: 'lobby', rehearsal: true }),
    debate('newer', { stage: 'lobby', openedAt: at(5) }),
    debate('later', { stage: 'scheduled', startsAt: at(200) }),
    debate('sooner', { stage: 'scheduled', startsAt: at(100) }),
    debate('old result', { stage: 'published' }),
    debate('new result', { stage: 'published', openedAt: at(7) }),
    debate('cancelled', { stage: 'cancelled' }),
  ]);
  expect(now).toEqual(['older', 'exhibition', 'newer', 'rehearsed lobby']);
  expect(upcoming).toEqual(['sooner', 'later']);
  expect(finished).toEqual(['new result', 'old result']);
});

it('counts what is not on the page yet, wherever the others have moved', () => {
  const shown = arranged([debate('one'), debate('two')]);
  const latest = [debate('one', { stage: 'published' }), debate('two'), debate('three')];
  const known = (list: readonly ListedDebate[]) => new Map(list.map((each) => [each.id, each]));
  expect(freshIn(known(latest), shown)).toBe(1);
  expect(freshIn(known([...latest, debate('four', { stage: 'cancelled' })]), shown)).toBe(1);
});
