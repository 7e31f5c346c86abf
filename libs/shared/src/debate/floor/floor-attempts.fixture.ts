import type { Command } from '../commands.js';
import { nextTurn, type OpenedDebate } from '../state.js';
import { emptySeat } from './clock.js';

/** What the chair would do next; the first of each is what usually comes. */
export function forStage(debate: OpenedDebate): Command['type'][] {
  const { floor, stage } = debate;
  if (stage === 'scheduled') return ['open-lobby', 'open-lobby'];
  if (stage === 'suspended') return times(4, 'resume-debate');
  if (stage === 'deliberation') return ['close-division'];
  if (stage === 'closed') return ['publish-result', 'publish-result'];
  if (stage !== 'lobby' && stage !== 'live') return [];
  switch (floor.phase) {
    case 'idle': {
      const turn = nextTurn(debate);
      const between: Command['type'][] =
        stage === 'live' ? ['call-recess', 'void-turn', 'repeat-overrun'] : [];
      if (turn === null) return [...times(4, 'open-division' as const), ...between];
      const next = emptySeat(debate, turn) ? 'skip-turn' : 'call-turn';
      return [...times<Command['type']>(6, next), ...between];
    }
    case 'called':
      return [...times(5, 'start-turn' as const), 'hold-turn', 'extend-turn', 'skip-turn'];
    case 'prep':
      return ['stop-prep', 'stop-prep', 'skip-turn'];
    case 'running':
      return [...times(4, 'end-turn' as const), 'pause-clock', 'extend-turn', 'skip-turn'];
    case 'paused':
      return [...times(3, 'resume-clock' as const), 'end-turn', 'extend-turn'];
    case 'overtime':
      return ['end-turn', 'end-turn', 'extend-turn'];
    case 'recess':
      return times(3, 'end-recess');
    case 'clearing':
      return [];
  }
}

const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
