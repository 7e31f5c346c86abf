import type { Routes } from '@angular/router';

const title = (name: string): string => `${name} · Crossbench`;

/** Every address of the client. Each screen is loaded when it is first visited. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Crossbench',
    loadComponent: async () => (await import('./lobby/lobby')).Lobby,
  },
  {
    path: 'motions/:id',
    title: title('Motion'),
    loadComponent: async () => (await import('./lobby/motion-page')).MotionPage,
  },
  {
    path: 'open',
    title: title('Open a debate'),
    loadComponent: async () => (await import('./organise/open-debate')).OpenDebate,
  },
  {
    path: 'formats',
    loadChildren: async () => (await import('./formats/formats.routes')).formatRoutes,
  },
  {
    path: 'debates/:id/organise',
    title: title('Links'),
    loadComponent: async () => (await import('./organise/organise')).Organise,
  },
  {
    path: 'debates/:id',
    loadChildren: async () => (await import('./room/room.routes')).roomRoutes,
  },
  {
    path: 'join',
    title: title('Your link'),
    loadComponent: async () => (await import('./sign-in/join')).Join,
  },
  {
    path: 'organiser',
    title: title('First organiser'),
    loadComponent: async () => (await import('./sign-in/first-organiser')).FirstOrganiser,
  },
  {
    path: '**',
    title: title('Not found'),
    loadComponent: async () => (await import('./ui/not-found')).NotFound,
  },
];
