import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { OwnDebate } from '@crossbench/shared';
import { deviceStorage } from '../ui/device-storage';
import { browserNotices, TurnNotices } from './turn-notices';

const waiting = (id: string, since = 1): OwnDebate =>
  ({
    debate: { id, motion: { wording: 'This house would write' }, turnSeconds: 86_400 },
    awaited: { what: 'speech', since, due: null },
  }) as unknown as OwnDebate;

function given({ answer = 'granted', visible = false } = {}) {
  const shown: string[] = [];
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  class Notices {
    static permission = 'default';
    static async requestPermission() {
      return (Notices.permission = answer);
    }
    onclick = null;
    constructor(title: string, { tag }: NotificationOptions) {
      shown.push(`${tag}: ${title}`);
    }
  }
  const document = { visibilityState: visible ? 'visible' : 'hidden', querySelectorAll: () => [] };
  TestBed.configureTestingModule({
    providers: [
      { provide: browserNotices, useValue: Notices },
      { provide: deviceStorage, useValue: storage },
      { provide: DOCUMENT, useValue: document },
    ],
  });
  return { notices: TestBed.inject(TurnNotices), shown };
}

it('says nothing to who has not asked for it', () => {
  const { notices, shown } = given();
  notices.tell([waiting('a')]);
  expect(shown).toEqual([]);
});

it('tells once of each turn, once it was asked for and allowed', async () => {
  const { notices, shown } = given();
  await notices.want(true);
  expect(notices.wanted()).toBe(true);
  notices.tell([waiting('a')]);
  notices.tell([waiting('a'), waiting('b')]);
  expect(shown).toEqual(['a: Your turn', 'b: Your turn']);
  notices.tell([waiting('a', 2)]);
  expect(shown).toHaveLength(3);
});

it('tells nothing to who looks at the page, and stops when asked to', async () => {
  const { notices, shown } = given({ visible: true });
  await notices.want(true);
  notices.tell([waiting('a')]);
  expect(shown).toEqual([]);
  await notices.want(false);
  expect(notices.wanted()).toBe(false);
});

it('says so when the browser does not allow it', async () => {
  const { notices } = given({ answer: 'denied' });
  await notices.want(true);
  expect([notices.wanted(), notices.denied()]).toEqual([false, true]);
});
