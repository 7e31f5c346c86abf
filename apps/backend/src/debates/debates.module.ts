import { Module } from '@nestjs/common';
import { AskingModule } from '../audience/asking.module.js';
import { FormatsModule } from '../formats/formats.module.js';
import { LibraryModule } from '../library/library.module.js';
import { PeopleModule } from '../people/people.module.js';
import { CountingModule } from '../voting/counting.module.js';
import { Admission } from './admission.js';
import { Aftermath } from './aftermath.js';
import { Alarm } from './alarm.js';
import { Chance } from './chance.js';
import { Beat } from './beat.js';
import { ChairWatch } from './chair/chair-watch.js';
import { Leases } from './chair/leases.js';
import { LeaseTable } from './chair/lease-table.js';
import { DebateGateway } from './debate.gateway.js';
import { Debates } from './debates.js';
import { DebatesController } from './debates.controller.js';
import { Dictation } from './dictation.js';
import { Doorkeeper } from './doorkeeper.js';
import { DraftStore } from './draft-store.js';
import { DraftsController } from './drafts.controller.js';
import { EventLog } from './event-log.js';
import { Heartbeat } from './heartbeat.js';
import { LinkAddress } from './link-address.js';
import { LinksController } from './links.controller.js';
import { Lobby } from './lobby.js';
import { LogController } from './log.controller.js';
import { Openings } from './openings.js';
import { Podium } from './podium.js';
import { OwnDebates } from './own-debates.js';
import { SeatHolders } from './seat-holders.js';
import { SeatLinks } from './seat-links.js';
import { ServerClock } from './server-clock.js';
import { Timekeeper } from './timekeeper.js';

/** The live debate: from a command to the log, and from the log to the room. */
@Module({
  imports: [PeopleModule, FormatsModule, LibraryModule, CountingModule, AskingModule],
  controllers: [DebatesController, LogController, LinksController, DraftsController],
  providers: [
    ServerClock,
    Heartbeat,
    EventLog,
    Aftermath,
    Alarm,
    Chance,
    Debates,
    LeaseTable,
    Leases,
    ChairWatch,
    Timekeeper,
    Beat,
    Admission,
    Doorkeeper,
    Openings,
    Lobby,
    SeatLinks,
    SeatHolders,
    OwnDebates,
    LinkAddress,
    DraftStore,
    Dictation,
    Podium,
    DebateGateway,
  ],
  exports: [ServerClock, Debates, Admission, Leases],
})
export class DebatesModule {}
