import { InjectionToken } from '@angular/core';

/** Where a browser keeps things; null where it keeps nothing. */
export const deviceStorage = new InjectionToken<Storage | null>('the storage of this device', {
  providedIn: 'root',
  factory: () => {
    try {
      return localStorage;
    } catch {
      // a browser that blocks storage throws on the mere access
      return null;
    }
  },
});
