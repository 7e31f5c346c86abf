import { ChairLeaseRow } from '../debates/chair/chair-lease.entity.js';
import { QuestionRow } from '../audience/question.entity.js';
import { UpVoteRow } from '../audience/up-vote.entity.js';
import { DebateRow } from '../debates/debate-row.entity.js';
import { DraftRow } from '../debates/draft.entity.js';
import { HeartbeatRow } from '../debates/heartbeat.entity.js';
import { Member } from '../debates/member.entity.js';
import { OutageRow } from '../debates/outage.entity.js';
import { RecordedEvent } from '../debates/recorded-event.entity.js';
import { SeatHolder } from '../debates/seat-holder.entity.js';
import { SeatLinkRow } from '../debates/seat-link.entity.js';
import { WordingRow } from '../debates/wording.entity.js';
import { FormatRow } from '../formats/format-row.entity.js';
import { MotionRow } from '../library/motion.entity.js';
import { PassageRow } from '../library/passage.entity.js';
import { SourceRow } from '../library/source.entity.js';
import { ReportRow } from '../order/report.entity.js';
import { OrganiserLinkRow } from '../people/organiser-link.entity.js';
import { PersonRow } from '../people/person.entity.js';
import { SessionRow } from '../people/session.entity.js';
import { BallotRow } from '../voting/ballot.entity.js';

/** Every table that has a class. */
export const entities: (new () => object)[] = [
  PersonRow,
  SessionRow,
  OrganiserLinkRow,
  DebateRow,
  RecordedEvent,
  WordingRow,
  SeatLinkRow,
  Member,
  SeatHolder,
  DraftRow,
  BallotRow,
  ChairLeaseRow,
  QuestionRow,
  UpVoteRow,
  ReportRow,
  HeartbeatRow,
  OutageRow,
  FormatRow,
  SourceRow,
  PassageRow,
  MotionRow,
];
