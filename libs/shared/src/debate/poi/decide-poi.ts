import type { CommandOf } from '../commands.js';
import type { Issued } from '../issued.js';
import type { Decision } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { unreachable } from '../vocabulary.js';
import { offerPoi, withdrawPoi } from './offering.js';
import { acceptPoi, answerPoi, declinePoi } from './taking.js';

type PoiCommand = CommandOf<
  'offer-poi' | 'withdraw-poi' | 'accept-poi' | 'decline-poi' | 'answer-poi'
>;

/** Points of information: offered by one side, taken or declined by the speaker of the other. */
export function decidePoi(debate: OpenedDebate, command: PoiCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'offer-poi':
      return offerPoi(debate, command, issued);
    case 'withdraw-poi':
      return withdrawPoi(debate, command, issued);
    case 'accept-poi':
      return acceptPoi(debate, command, issued);
    case 'decline-poi':
      return declinePoi(debate, command, issued);
    case 'answer-poi':
      return answerPoi(debate, command, issued);
    default:
      return unreachable(command);
  }
}
