import { explain } from '../debate/refusal-words.js';
import type { AnyRefusal } from './answer.js';

/** The sentence for any refusal that can come over the wire. */
export function sentence(refusal: AnyRefusal): string {
  switch (refusal.code) {
    case 'invalid':
      return 'This message does not have the form that the protocol asks for.';
    case 'too-large':
      return 'This message is larger than 64 KiB. Send less at once.';
    case 'unknown-event':
      return 'The server does not know this event. See docs/protocol.md.';
    case 'not-signed-in':
      return 'Your session has ended. Enter your name again.';
    case 'no-such-debate':
      return 'There is no such debate, or it is private. Check the address.';
    case 'command-id-taken':
      return 'This command id was used before by somebody else. Use a new one.';
    case 'rate-limited':
      return 'That was too fast. Wait a moment and try again.';
    case 'unavailable':
      return 'The database cannot be reached just now. Nothing was lost; it is tried again.';
    case 'failed':
      return 'Something went wrong on the server. It was logged; try again.';
    default:
      return explain(refusal);
  }
}
