import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Connection } from './connection';
import { deviceClock, ServerTime } from './server-time';

const truth = 1_800_000_000_123;
const minutes = 60_000;

/** A device whose wall clock is wrong, and a server that is some way off. */
class Device {
  passed = 5_000;
  asleep = 0;
  wayUp = 20;
  wayDown = 20;
  private connected: () => void = () => undefined;

  constructor(private wrong: number) {}

  readonly clock = { monotonic: () => this.passed, wall: () => this.now() + this.wrong };
  readonly connection = {
    onConnected: (then: () => void) => {
      this.connected = then;
      return () => undefined;
    },
    ping: async (sent: number) => {
      this.passed += this.wayUp;
      const now = this.now();
      this.passed += this.wayDown;
      return { received: sent, now };
    },
  };

  now(): number {
    return truth + this.passed + this.asleep;
  }

  setWallClock(wrong: number): void {
    this.wrong = wrong;
  }

  async connect(): Promise<void> {
    this.connected();
    await jest.advanceTimersByTimeAsync(5_000);
  }
}

function given(wrong: number): { readonly device: Device; readonly time: ServerTime } {
  const device = new Device(wrong);
  TestBed.configureTestingModule({
    providers: [
      { provide: deviceClock, useValue: device.clock },
      { provide: Connection, useValue: device.connection },
    ],
  });
  return { device, time: TestBed.inject(ServerTime) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it.each([-14 * minutes, 14 * minutes, 0])(
  'shows the right second on a device that is %d ms wrong',
  async (wrong) => {
    const { device, time } = given(wrong);
    expect(time.error()).toBeNull();
    await device.connect();
    expect(Math.abs(time.at() - device.now())).toBeLessThanOrEqual(20);
    expect(time.error()).toBeLessThanOrEqual(21);
  },
);

it('does not care when somebody sets the device’s clock', async () => {
  const { device, time } = given(0);
  await device.connect();
  device.setWallClock(-20 * minutes);
  device.passed += 10_000;
  expect(Math.abs(time.at() - device.now())).toBeLessThanOrEqual(20);
});

it('improves with a better sample and is not spoilt by a worse one', async () => {
  const { device, time } = given(14 * minutes);
  device.wayUp = 900;
  await device.connect();
  expect(time.error()).toBeGreaterThan(400);
  expect(Math.abs(time.at() - device.now())).toBeLessThanOrEqual(460);

  device.wayUp = 10;
  device.wayDown = 10;
  await jest.advanceTimersByTimeAsync(30_000);
  expect(time.error()).toBeLessThanOrEqual(11);

  device.wayDown = 2_000;
  await jest.advanceTimersByTimeAsync(30_000);
  expect(time.error()).toBeLessThanOrEqual(12);
  expect(Math.abs(time.at() - device.now())).toBeLessThanOrEqual(1);
});

it('finds the time again after the device slept', async () => {
  const { device, time } = given(0);
  await device.connect();
  device.asleep = 60 * minutes;
  await device.connect();
  expect(Math.abs(time.at() - device.now())).toBeLessThanOrEqual(20);
});

it('moves in quarters of a second, the same on every device', async () => {
  const { device, time } = given(123);
  await device.connect();
  device.passed += 1_337;
  await jest.advanceTimersByTimeAsync(250);
  expect(time.now() % 250).toBe(0);
  expect(time.at() - time.now()).toBeLessThan(250);
  expect(time.at() - time.now()).toBeGreaterThanOrEqual(0);
});
