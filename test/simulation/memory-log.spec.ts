import { randomUUID } from 'node:crypto';
import type { DebateId } from '@crossbench/shared';
import { itKeepsLogs } from '../support/log-contract.js';
import { MemoryLog } from './memory-log.js';

describe('the log in memory', () => {
  itKeepsLogs(async () => {
    const log = new MemoryLog();
    const place = async () => {
      const debateId = randomUUID() as string as DebateId;
      log.place(debateId);
      return debateId;
    };
    return { reach: () => log, place, close: async () => undefined };
  });
});
