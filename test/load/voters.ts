import { Agent, request } from 'node:http';
import { now } from './now.js';
import { takeOn } from './tasks.js';

export interface Vote {
  readonly port: number;
  readonly debateId: string;
  readonly tokens: readonly string[];
  /** How many connections they share. */
  readonly connections: number;
}

/** Voters who all vote at the same moment. */
const tasks = {
  async vote({ port, debateId, tokens, connections }: Vote) {
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const path = `/api/debates/${debateId}/ballot/pre`;
    const cpu = process.cpuUsage();
    const began = now();
    const took = await Promise.all(tokens.map((token) => cast({ agent, port, path, token })));
    const wallMs = now() - began;
    const { user, system } = process.cpuUsage(cpu);
    agent.destroy();
    return { took, wallMs, load: (user + system) / 1000 / wallMs };
  },
};

export type Voters = typeof tasks;

interface Cast {
  readonly agent: Agent;
  readonly port: number;
  readonly path: string;
  readonly token: string;
}

/** How long one ballot took until it was acknowledged, ms. */
function cast({ agent, port, path, token }: Cast): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const at = now();
  return new Promise((done, failed) => {
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'PUT', headers });
    sent.once('error', failed);
    sent.once('response', (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 204) done(now() - at);
        else failed(new Error(`A ballot was answered with ${response.statusCode}.`));
      });
    });
    sent.end('{"choice":"for"}');
  });
}

takeOn(tasks);
