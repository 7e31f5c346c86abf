import { DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';

/**
 * Keeps the device from going to sleep as long as the caller lives, where browsers can. They let go whenever the page is
 * hidden, so it is asked for again when it is shown. Tells whether it is kept awake.
 */
export function stayAwake(): Signal<boolean> {
  const document = inject(DOCUMENT);
  const awake = signal(false);
  let lock: WakeLockSentinel | null = null;
  let wanted = true;

  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || lock !== null) return;
    if (!('wakeLock' in navigator)) return;
    // Refused where the battery is low, or by a policy of the house: then the device sleeps as it is set to.
    const given = await navigator.wakeLock.request('screen').catch(() => null);
    if (!given) return;
    if (!wanted) return void given.release();
    lock = given;
    awake.set(true);
    given.addEventListener('release', () => {
      lock = null;
      awake.set(false);
    });
  };
  const shown = (): void => void ask();

  document.addEventListener('visibilitychange', shown);
  inject(DestroyRef).onDestroy(() => {
    wanted = false;
    document.removeEventListener('visibilitychange', shown);
    void lock?.release();
  });
  shown();
  return awake.asReadonly();
}
