import { lobbyBefore } from './floor/patience.js';
import { at, eve, given, noon, olga, onFloor, openDebate, opened } from './rehearsal.fixture.js';
import { lightning } from '../formats/lightning.js';

const announced = { startsAt: at(3600) };
const openLobby = { type: 'open-lobby' } as const;
const { chair: _, ...copied } = openDebate;

describe('opening a debate', () => {
  it('begins the log with everything that the debate is about', () => {
    const { entries } = given().when({ ...openDebate, ...announced }, olga, { name: 'Olga' });
    expect(entries).toEqual([
      {
        at: noon,
        actor: olga,
        event: { ...copied, type: 'debate-opened', chair: olga, ...announced },
        words: { name: 'Olga' },
      },
    ]);
  });

  it('opens the lobby and the first vote at once where no start is announced', () => {
    const { events } = given().when(openDebate, olga);
    expect(events.slice(1)).toEqual([
      { type: 'lobby-opened' },
      { type: 'division-opened', division: 'pre', closesAt: null },
    ]);
  });

  it('opens the lobby at once within a quarter of an hour of the start', () => {
    const soon = { ...openDebate, startsAt: at(lobbyBefore(openDebate.format) / 1000) };
    const later = { ...openDebate, startsAt: at(lobbyBefore(openDebate.format) / 1000 + 1) };
    expect(given().when(soon, olga).events).toHaveLength(3);
    expect(given().when(later, olga).events).toHaveLength(1);
  });

  it('puts the organiser or the clock in the chair', () => {
    expect(given(opened()).debate.chair).toBe(olga);
    expect(given(opened(lightning, { chair: 'clock' })).debate.chair).toBeNull();
  });

  it('gives each side the whole of its preparation', () => {
    expect(given(opened()).debate.pools).toEqual({ proposition: 60_000, opposition: 60_000 });
  });

  it('happens once', () => {
    const { refusal } = given(opened()).when(openDebate, olga);
    expect(refusal).toEqual({ code: 'wrong-stage', stage: 'lobby' });
  });

  it('comes before everything else', () => {
    const { refusal } = given().when(openLobby, olga);
    expect(refusal).toEqual({ code: 'wrong-stage', stage: 'unopened' });
  });
});

describe('opening the lobby', () => {
  const scheduled = given(opened(lightning, announced));

  it('opens the first vote with it', () => {
    const { events, then } = scheduled.when(openLobby, olga);
    expect(events.map(({ type }) => type)).toEqual(['lobby-opened', 'division-opened']);
    expect(then.debate.stage).toBe('lobby');
    expect(then.debate.divisions.pre).toEqual({ state: 'open', openedAt: noon, closesAt: null });
  });

  it('is refused to somebody who does not run the debate', () => {
    expect(scheduled.when(openLobby, eve).refusal).toEqual({ code: 'not-allowed' });
  });

  it('is refused a second time', () => {
    const { refusal } = given(opened()).when(openLobby, olga);
    expect(refusal).toEqual({ code: 'wrong-stage', stage: 'lobby' });
  });

  it('comes before the first turn', () => {
    const { refusal } = scheduled.when(onFloor('call-turn'), olga);
    expect(refusal).toEqual({ code: 'wrong-stage', stage: 'scheduled' });
  });
});
