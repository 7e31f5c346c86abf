import { DestroyRef, inject, Service, signal } from '@angular/core';

/** Seconds between the strokes of one bell. */
const gap = 0.42;

/** From this many on, the strokes run into one long ring. */
const longRing = 15;
const ringingGap = 0.12;

/** The partials of a small brass bell: times the pitch, how loud, how long in seconds. */
const partials = [
  { times: 1, gain: 0.5, seconds: 1.6 },
  { times: 2.76, gain: 0.22, seconds: 0.9 },
  { times: 5.4, gain: 0.1, seconds: 0.45 },
] as const;

const pitch = 988;

/** Strokes of a bell, drawn by the sound card at exact moments. Silent until the person has switched it on. */
@Service({ autoProvided: false })
export class Strokes {
  private readonly on = signal(false);
  private context: AudioContext | null = null;

  readonly sound = this.on.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => void this.context?.close());
  }

  /** Must be called from a tap or a key. Strikes once, so that the person knows what to listen for. */
  async switchSound(): Promise<void> {
    if (this.on()) {
      this.on.set(false);
      return;
    }
    this.context ??= new AudioContext();
    await this.context.resume();
    this.on.set(this.context.state === 'running');
    this.strike(this.context.currentTime + 0.02);
  }

  /** Plans strokes `wait` ms from now; what it returns takes them back. */
  schedule(wait: number, strokes: number): () => void {
    if (!this.on() || !this.context) return () => undefined;
    const first = this.context.currentTime + wait / 1000;
    const between = strokes < longRing ? gap : ringingGap;
    const struck = Array.from({ length: strokes }, (_, n) => this.strike(first + n * between));
    return () => struck.flat().forEach((oscillator) => oscillator.stop());
  }

  private strike(at: number): readonly OscillatorNode[] {
    const { context } = this;
    if (!context) return [];
    return partials.map(({ times, gain, seconds }) => {
      const oscillator = new OscillatorNode(context, { frequency: pitch * times });
      const volume = new GainNode(context, { gain: 0 });
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(gain * 0.5, at + 0.006);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
      oscillator.connect(volume).connect(context.destination);
      oscillator.start(at);
      oscillator.stop(at + seconds);
      return oscillator;
    });
  }
}
