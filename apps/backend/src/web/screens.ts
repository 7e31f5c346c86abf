import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';

/** Where the built screens are. */
export const SCREENS = join(import.meta.dirname, '../../../../dist/frontend/browser');

const SERVER_ONLY = /^\/(api|health|metrics|socket\.io)(\/|$)/;

/** Answers every address that is a screen of the application with its one page. */
@Injectable()
export class Screens {
  private page: string | undefined;

  /** Shows the page, unless the request is for something else. */
  show(request: Request, response: Response): boolean {
    const { method, path } = request;
    const wantsPage = /^(GET|HEAD)$/.test(method) && request.accepts(['html', 'json']) === 'html';
    if (!wantsPage || SERVER_ONLY.test(path) || /\.\w+$/.test(path)) return false;
    const page = this.pageWith(response.locals['nonce'] as string);
    response.status(200).type('html').set('Cache-Control', 'no-cache').send(page);
    return true;
  }

  private pageWith(nonce: string): string {
    this.page ??= readFileSync(join(SCREENS, 'index.html'), 'utf8');
    return this.page.replace('<app-root', `<app-root ngCspNonce="${nonce}"`);
  }
}
