import { sound } from './check.js';
import type { Format } from './format.js';
import { framed, parliamentary, silence, turn } from './segments.js';

const [gov, opp] = ['proposition', 'opposition'] as const;
const speech = { kind: 'constructive', ...parliamentary(420) } as const;
const whip = { ...speech, kind: 'closing' } as const;

/** Four teams of two on two sides, as at the World Universities Debating Championships: OG and OO open, CG and CO close. */
export const britishParliamentary: Format = sound({
  id: 'bp-wudc',
  name: 'British Parliamentary',
  sides: { proposition: 'Government', opposition: 'Opposition' },
  pointsOfOrder: false,
  seats: [
    { id: 'pm', side: gov, team: 'OG', label: 'Prime Minister' },
    { id: 'dpm', side: gov, team: 'OG', label: 'Deputy Prime Minister' },
    { id: 'mg', side: gov, team: 'CG', label: 'Member of the Government' },
    { id: 'gw', side: gov, team: 'CG', label: 'Government Whip' },
    { id: 'lo', side: opp, team: 'OO', label: 'Leader of the Opposition' },
    { id: 'dlo', side: opp, team: 'OO', label: 'Deputy Leader of the Opposition' },
    { id: 'mo', side: opp, team: 'CO', label: 'Member of the Opposition' },
    { id: 'ow', side: opp, team: 'CO', label: 'Opposition Whip' },
  ],
  prepPool: 0,
  pace: 1,
  segments: framed([
    silence('prep', { code: 'PREP', label: 'Preparation', seconds: 900 }),
    turn(gov, 'pm', { code: 'PM', label: 'Prime Minister', ...speech }),
    turn(opp, 'lo', { code: 'LO', label: 'Leader of the Opposition', ...speech }),
    turn(gov, 'dpm', { code: 'DPM', label: 'Deputy Prime Minister', ...speech }),
    turn(opp, 'dlo', { code: 'DLO', label: 'Deputy Leader of the Opposition', ...speech }),
    turn(gov, 'mg', { code: 'MG', label: 'Member of the Government', ...speech }),
    turn(opp, 'mo', { code: 'MO', label: 'Member of the Opposition', ...speech }),
    turn(gov, 'gw', { code: 'GW', label: 'Government Whip', ...whip }),
    turn(opp, 'ow', { code: 'OW', label: 'Opposition Whip', ...whip }),
  ]),
  sources: [
    'flynn.debating.net/extracts.htm, WUDC 1.4–1.5: points of information from 1:00 to 6:00 and of at most 15 s, no points of order, strikes at 1:00, 6:00 and twice at 7:00, penalties after 7:15',
    'flynn.debating.net/sydrules.htm: the order, 15 minutes after the motion',
    'The votes: Crossbench',
  ],
});
