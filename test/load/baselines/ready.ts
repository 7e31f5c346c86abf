import type { Server } from 'node:http';

/** Listens where it was told to, and says so. */
export function listen(server: Server): void {
  server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('is ready\n'));
}
