import type { Routes } from '@angular/router';
import { Chamber } from './chamber';
import { Doorway } from './doorway';

/** The screens of one debate; all of them follow it. */
export const roomRoutes: Routes = [
  {
    path: '',
    component: Doorway,
    children: [
      { path: '', component: Chamber },
      {
        path: 'ballot',
        loadComponent: async () => (await import('../ballot/ballot')).Ballot,
      },
      {
        path: 'screen',
        loadComponent: async () => (await import('../screen/hall-screen')).HallScreen,
      },
      {
        path: 'result',
        loadComponent: async () => (await import('../verdict/verdict')).VerdictPage,
      },
    ],
  },
];
