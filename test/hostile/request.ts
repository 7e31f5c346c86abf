import { Agent, request } from 'node:http';

/** A request as it goes over the wire: nothing in it is made proper on the way. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
}

export interface Received {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Sends a request; fails if there is no answer within three seconds. */
export function ask(origin: string, { method, path, body, ...asked }: Sent): Promise<Received> {
  const { hostname, port } = new URL(origin);
  const headers = { ...framing(body, asked.headers), ...asked.headers };
  return new Promise((done, failed) => {
    const sent = request({ hostname, port, method, path, headers, agent, timeout: 3_000 });
    sent.once('timeout', () => sent.destroy(new Error('No answer in 3 s.')));
    sent.once('error', failed);
    sent.once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', failed);
      response.once('end', () => {
        const { statusCode: status = 0, headers: received } = response;
        const text = Buffer.concat(parts).toString();
        done({ status, type: received['content-type'] ?? '', text });
      });
    });
    if (body === null) sent.end();
    else sent.end(body);
  });
}

/** Node leaves the length out where it expects no body; the body would be taken for the next request. */
function framing(body: Sent['body'], headers: Sent['headers']): Readonly<Record<string, string>> {
  if (body === null || 'transfer-encoding' in headers) return {};
  return { 'content-length': String(Buffer.byteLength(body)) };
}
