import { randomUUID } from 'node:crypto';

/** A command as every baseline takes it. */
export interface Taken {
  readonly debateId: string;
  readonly commandId: string;
  readonly command: {
    readonly turn: number;
    readonly argument: { readonly tag: string; readonly body: string };
  };
}

const [person, hash, salt] = [randomUUID(), 'a'.repeat(64), 's'.repeat(22)];

/** What is said to a room of it: as long as the line that our server makes of the same command. */
export const lineOf = (
  {
    commandId,
    command: {
      turn,
      argument: { tag, body },
    },
  }: Taken,
  seq: number,
) => ({
  ...{ seq, at: Date.now(), actor: person, commandId },
  event: {
    type: 'argument-filed',
    ...{ turn, seat: 'for-1', person, argument: seq, side: 'proposition', relations: [] },
    ...{ cards: [], words: 2, overtime: false, cutOff: false, contentHash: hash },
  },
  hash,
  wording: { salt, text: JSON.stringify({ body, quotes: [], tag }) },
});
