import type { CommandOf } from '../commands.js';
import type { Issued } from '../issued.js';
import { type Decision, refuse } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { unreachable } from '../vocabulary.js';
import { endSpeech, recognise } from './recognising.js';
import { requestFloor, withdrawRequest } from './requesting.js';
import { closeList, openList } from './closing.js';
import { declineRequest, rule, setQueuePolicy } from './ruling.js';

type SpeakerCommand = CommandOf<
  | 'request-floor'
  | 'withdraw-request'
  | 'recognise'
  | 'end-speech'
  | 'decline-request'
  | 'rule'
  | 'set-queue-policy'
  | 'close-list'
  | 'open-list'
>;

export function decideSpeakers(
  debate: OpenedDebate,
  command: SpeakerCommand,
  issued: Issued,
): Decision {
  if ('floor' in command && command.floor !== debate.floorVersion) {
    return refuse({ code: 'floor-moved', floor: debate.floorVersion });
  }
  switch (command.type) {
    case 'request-floor':
      return requestFloor(debate, command, issued);
    case 'withdraw-request':
      return withdrawRequest(debate, command, issued);
    case 'recognise':
      return recognise(debate, command, issued);
    case 'end-speech':
      return endSpeech(debate, issued);
    case 'decline-request':
      return declineRequest(debate, command, issued);
    case 'rule':
      return rule(debate, command, issued);
    case 'set-queue-policy':
      return setQueuePolicy(debate, command, issued);
    case 'close-list':
      return closeList(debate, issued);
    case 'open-list':
      return openList(debate, issued);
    default:
      return unreachable(command);
  }
}
