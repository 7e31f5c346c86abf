import type { Entry } from '../debate/refusal.js';
import type { DebateEvent } from '../debate/events.js';
import type { CommandId, DebateId } from '../debate/vocabulary.js';
import { canonical } from './canonical.js';
import type { Recorded, Wording } from './recorded.js';

/** SHA-256 as lower-case hex. Handed in, because the rules have no cryptography of their own. */
export type Hasher = (text: string) => string;

/** The end of a log: where the next line is chained to. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Before its first line a log's hash is the debate's id. */
export const emptyHead = (debateId: DebateId): Head => ({ seq: 0, hash: debateId });

/** Gives an entry its place in the log. Its words, if any, are salted and hashed into the event. */
export function seal(
  head: Head,
  { at, actor, event, words }: Entry,
  commandId: CommandId | null,
  { hash, salt }: { hash: Hasher; salt: () => string },
): Recorded {
  const wording = words && { salt: salt(), text: canonical(words) };
  const said = wording ? { ...event, contentHash: hash(wording.salt + wording.text) } : event;
  const written = canonical(said);
  const place = { seq: head.seq + 1, at, actor, commandId: actor === 'clock' ? null : commandId };
  return {
    ...place,
    event: JSON.parse(written) as DebateEvent,
    hash: hash(head.hash + around(written, place)),
    ...(wording && { wording }),
  };
}

/** The first line whose envelope or words are not what was sealed; null when the log is whole. */
export function firstBroken(
  debateId: DebateId,
  log: readonly Recorded[],
  hash: Hasher,
): number | null {
  let head = emptyHead(debateId);
  for (const { wording, hash: claimed, ...envelope } of log) {
    const chained = hash(head.hash + canonical(envelope));
    const whole = envelope.seq === head.seq + 1 && claimed === chained;
    if (!whole || (wording && !matches(wording, envelope.event, hash))) return head.seq + 1;
    head = { seq: envelope.seq, hash: claimed };
  }
  return null;
}

const matches = ({ salt, text }: Wording, event: DebateEvent, hash: Hasher): boolean =>
  'contentHash' in event && event.contentHash === hash(salt + text);

/** The canonical JSON of a line without its hash and its words, whose event is written already. */
const around = (event: string, place: Omit<Recorded, 'event' | 'hash' | 'wording'>): string => {
  const { seq, at, actor, commandId } = place;
  return `${canonical({ actor, at, commandId }).slice(0, -1)},"event":${event},"seq":${seq}}`;
};
