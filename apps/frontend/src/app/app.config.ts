import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  type NavigationError,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { routes } from './app.routes';

/** What the whole client runs on. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(loadAnew),
    ),
  ],
};

/** A part that cannot be loaded belongs to a version that the server no longer has: the whole page is loaded anew, at the address that was wanted. */
function loadAnew({ url, error }: NavigationError): void {
  const missing = error instanceof TypeError && /module/i.test(error.message);
  if (missing && location.pathname + location.search !== url) location.assign(url);
}
