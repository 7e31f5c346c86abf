import type { Routes } from '@angular/router';
import { mayLeave } from './may-leave';

const title = (name: string): string => `${name} · Crossbench`;

/** Everything about formats: all of them, one of them, a copy to change, a file to import. */
export const formatRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: title('Formats'),
    loadComponent: async () => (await import('./formats')).Formats,
  },
  {
    path: 'import',
    title: title('Import a format'),
    canDeactivate: [mayLeave],
    loadComponent: async () => (await import('./import-format')).ImportFormat,
  },
  {
    path: ':id/copy',
    title: title('Change a format'),
    canDeactivate: [mayLeave],
    loadComponent: async () => (await import('./copy-format')).CopyFormat,
  },
  {
    path: ':id',
    title: title('Format'),
    loadComponent: async () => (await import('./format-page')).FormatPage,
  },
];
