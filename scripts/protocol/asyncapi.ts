import {
  type Crowd,
  DebateId,
  Instant,
  type OpenReports,
  type Page,
  PersonId,
  type PodiumText,
  type Pong,
  Recorded,
  SeatId,
  type SentOut,
  type ServerToClient,
} from '@crossbench/shared';
import * as z from 'zod';
import { debateRefusals, wireRefusals } from './refusals.ts';
import { namedSchemas, place } from './schemas.ts';

const seq = z.int().nonnegative();
const count = z.int().nonnegative();
type Said<E extends keyof ServerToClient> = Parameters<ServerToClient[E]>[0];

/** What the server sends, as schemas; the compiler holds them to the types that it is sent by. */
const sent = {
  Page: z.object({
    events: z.array(Recorded),
    seq,
    more: z.literal(true).exactOptional(),
  }) satisfies z.ZodType<Page>,
  Accepted: z.object({ seq }),
  Stamped: z.object({ stampedAt: Instant }),
  Pong: z.object({ received: z.number(), now: Instant }) satisfies z.ZodType<Pong>,
  RecordedEvents: z.object({
    debateId: DebateId,
    events: z.array(Recorded),
  }) satisfies z.ZodType<Said<'recorded'>>,
  Beat: z.object({ debateId: DebateId, now: Instant, seq }) satisfies z.ZodType<Said<'beat'>>,
  PodiumText: z.object({
    debateId: DebateId,
    seat: SeatId.nullable(),
    person: PersonId,
    text: z.string().nullable(),
    answering: z.int().positive().nullable(),
  }) satisfies z.ZodType<PodiumText>,
  Crowd: z.object({
    debateId: DebateId,
    watching: count,
    present: z.array(SeatId),
    chairPresent: z.boolean(),
    here: z.array(PersonId),
    chairLostAt: Instant.nullable(),
    voted: count,
  }) satisfies z.ZodType<Crowd>,
  SentOut: z.object({
    debateId: DebateId,
    kind: z.enum(['removal', 'ban']),
  }) satisfies z.ZodType<SentOut>,
  OpenReports: z.object({ debateId: DebateId, open: count }) satisfies z.ZodType<OpenReports>,
};

const ref = (name: string) => ({ $ref: place + name });

/** Asked by the client: what is sent, and the value of a good answer. */
const asked = [
  { name: 'follow', payload: 'Follow', value: ref('Page') },
  { name: 'leave', payload: 'Leave', value: { type: 'null' } },
  { name: 'command', payload: 'Issue', value: ref('Accepted') },
  { name: 'draft', payload: 'SaveDraft', value: ref('Stamped') },
] as const;

/** Said by the server. */
const said = [
  { name: 'recorded', payload: 'RecordedEvents' },
  { name: 'beat', payload: 'Beat' },
  { name: 'podium', payload: 'PodiumText' },
  { name: 'crowd', payload: 'Crowd' },
  { name: 'sent-out', payload: 'SentOut' },
  { name: 'reports', payload: 'OpenReports' },
] as const;

/** The socket as an AsyncAPI 3.0 document, seen from the server: it receives what clients ask and sends what happens. */
export const asyncApi = (): object => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Crossbench',
    version: '1',
    description:
      'Live debates over Socket.IO: namespace /, path /socket.io. A message is named after its Socket.IO event; ' +
      'an answer is the acknowledgement. See docs/protocol.md.',
  },
  servers: { local: { host: 'localhost:3000', pathname: '/socket.io', protocol: 'ws' } },
  defaultContentType: 'application/json',
  channels: { socket: { address: '/', messages: messages() } },
  operations: operations(),
  components: { schemas: { ...namedSchemas(sent), Refusal: refusal() } },
});

const answerOf = (name: string): string => `${name}Answer`;

const messages = () =>
  Object.fromEntries([
    ...asked.flatMap(({ name, payload, value }) => [
      [name, { name, payload: ref(payload) }],
      [answerOf(name), { name: answerOf(name), payload: answer(value) }],
    ]),
    ['ping', { name: 'ping', payload: ref('Ping') }],
    [answerOf('ping'), { name: answerOf('ping'), payload: { anyOf: [ref('Pong'), refused] } }],
    ...said.map(({ name, payload }) => [name, { name, payload: ref(payload) }]),
  ]);

const refused = {
  type: 'object',
  properties: { ok: { const: false }, refusal: ref('Refusal') },
  required: ['ok', 'refusal'],
};

const answer = (value: object) => ({
  oneOf: [
    { type: 'object', properties: { ok: { const: true }, value }, required: ['ok', 'value'] },
    refused,
  ],
});

const refusal = () => ({
  type: 'object',
  description: 'Some codes carry more; docs/protocol.md lists them.',
  properties: {
    code: { enum: [...debateRefusals(), ...wireRefusals()].map(({ code }) => code) },
    message: { type: 'string', description: 'A sentence for a person.' },
  },
  required: ['code', 'message'],
});

const channel = { $ref: '#/channels/socket' };
const message = (name: string) => ({ $ref: `#/channels/socket/messages/${name}` });

const operations = () =>
  Object.fromEntries([
    ...[...asked, { name: 'ping' }].map(({ name }) => {
      const reply = { channel, messages: [message(answerOf(name))] };
      return [name, { action: 'receive', channel, messages: [message(name)], reply }];
    }),
    ...said.map(({ name }) => [name, { action: 'send', channel, messages: [message(name)] }]),
  ]);
