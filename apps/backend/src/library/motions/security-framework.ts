import type { Motion } from '@crossbench/shared';

/** The motion on a European security framework with Russia in it, with its two briefs. */
export const securityFramework: Motion = {
  id: 'security-framework',
  wording:
    'This House would build a new European security framework that includes Russia and Ukraine',
  kind: 'policy',
  infoSlide: {
    text:
      'Thirty-five states, the Soviet Union among them, agreed at Helsinki in 1975 on rules for ' +
      'Europe’s borders. Limits on conventional forces (1990), the Budapest Memorandum on ' +
      'Ukraine (1994) and NATO’s Founding Act with Russia (1997) followed. Russia annexed Crimea ' +
      'in 2014 and began its full-scale invasion of Ukraine on 24 February 2022. It left the ' +
      'treaty on conventional forces in November 2023; Finland and Sweden joined NATO. Proposals ' +
      'for the time after the fighting range from Ukraine’s membership of NATO to a settlement ' +
      'with Russia inside it. The slide ends with 2024; later events are for the debaters to ' +
      'bring, with their sources.',
    asOf: '2024-12-31',
  },
  definitions: [
    {
      term: 'This House',
      meaning: 'The House acts as the United States and its European allies together.',
    },
    {
      term: 'Security framework',
      meaning:
        'A binding treaty with rules on borders, forces and inspections and a standing body to ' +
        'settle disputes, of which Russia and Ukraine are both full members.',
    },
    {
      term: 'Build',
      meaning: 'To propose the treaty and to negotiate it as soon as a ceasefire holds.',
    },
    {
      term: 'New',
      meaning:
        'Beside the existing alliances: it neither dissolves NATO nor decides who may join it.',
    },
  ],
  disputed:
    'Whether a security order in Europe holds better with Russia inside it and bound by it, or ' +
    'is emptied by a member that has broken such rules before.',
  burdens: {
    proposition:
      'Show that a treaty framework with Russia and Ukraine as members makes another war in ' +
      'Europe less likely than an order built without Russia.',
    opposition:
      'Show that such a framework would not restrain Russia, or that it would weaken the ' +
      'protection on which its neighbours rely.',
  },
  sources: [
    { sourceId: 'precis-case', passages: [56, 57, 58, 60] },
    {
      sourceId: 'facts-security-framework',
      passages: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    },
  ],
  brief: {
    proposition: [
      {
        tag: 'A great power left outside becomes a spoiler',
        body:
          'France rejoined Europe’s councils three years after Waterloo, and the powers kept ' +
          'peace among themselves for decades. A neighbour without a stake in rules gains by ' +
          'breaking them; membership gives it something to lose.',
        card: {
          sourceId: 'facts-security-framework',
          passage: 1,
          quote:
            'In the autumn of 1818, at the Congress of Aix-la-Chapelle, the four victors agreed ' +
            'to end the occupation and admitted France to their consultations.',
        },
      },
      {
        tag: 'Peace must bind the neighbour that Ukraine has',
        body:
          'Geography will not change: Russia’s army will stand beside Ukraine after any ' +
          'ceasefire. A guarantee may deter it; only limits, inspections and a body for disputes ' +
          'that Russia itself has signed can bind and count its forces.',
        card: {
          sourceId: 'precis-case',
          passage: 58,
          quote:
            'the essay calls for a fresh security framework with Russia, Ukraine, the European ' +
            'Union and the United States as members, so that none of the four goes to war with ' +
            'another again.',
        },
        rebuts: 2,
      },
      {
        tag: 'Budapest failed because nothing stood behind it',
        body:
          'The memorandum offered consultations and stopped there: no inspectors, no limits on ' +
          'forces, no agreed response. That argues for a treaty with machinery. To refuse every ' +
          'treaty because the thinnest one failed leaves Ukraine with less still.',
        card: {
          sourceId: 'facts-security-framework',
          passage: 4,
          quote:
            'The text provides for consultations, but neither for armed assistance against a ' +
            'conventional attack nor for monitoring.',
        },
        rebuts: 0,
      },
      {
        tag: 'Binding limits with Moscow have worked before',
        body:
          'Monitors in Ukraine needed Moscow’s consent every year; treaty inspections did not. ' +
          'Under the treaty of 1990 they were a right for fifteen years, and fifty thousand ' +
          'heavy weapons went. Vetoes are a fault of design.',
        card: {
          sourceId: 'facts-security-framework',
          passage: 6,
          quote:
            'the parties removed more than 50,000 heavy weapons by May 1996, with inspections as ' +
            'of right',
        },
        rebuts: 3,
      },
    ],
    opposition: [
      {
        tag: 'Russia signed the old rules and broke them',
        body:
          'Ukraine gave up the weapons on its soil for a signature that its borders would be ' +
          'respected; twenty years later Crimea was taken. Will failed, not drafting. A new text ' +
          'from the same signatory buys false security.',
        card: {
          sourceId: 'facts-security-framework',
          passage: 4,
          quote:
            'Russia, the United States and Britain undertook to respect Ukraine’s independence ' +
            'and borders and to refrain from force against it, as it gave up nuclear weapons.',
        },
      },
      {
        tag: 'Russia was inside, and spoiled from inside',
        body:
          'It sat in the OSCE, signed the Founding Act and worked with NATO in a joint council. ' +
          'Exclusion cannot explain what followed, and inclusion did not prevent it. France in ' +
          '1818 had first given up its conquests.',
        card: {
          sourceId: 'facts-security-framework',
          passage: 7,
          quote:
            'NATO and Russia signed the Founding Act on 27 May 1997 and created the NATO–Russia ' +
            'Council on 28 May 2002, in which they were to work as equal partners.',
        },
        rebuts: 0,
      },
      {
        tag: 'Neighbours trust a guarantee, not a shared treaty',
        body:
          'Finland and Sweden, long careful to give no offence, judged after 2022 that rules ' +
          'shared with Russia were not enough, and chose an alliance. Ukraine deserves the same ' +
          'protection; a framework offered first would only delay it.',
        card: {
          sourceId: 'facts-security-framework',
          passage: 12,
          quote:
            'Both had stayed outside military alliances throughout the Cold War and applied ' +
            'together on 18 May 2022',
        },
        rebuts: 1,
      },
      {
        tag: 'A seat for Moscow is a veto for Moscow',
        body:
          'Machinery did exist: monitors went in by everyone’s consent and left when one state ' +
          'withheld it. A standing body with Russia inside stops when it is needed most, and ' +
          'exposes those who relied on it.',
        card: {
          sourceId: 'facts-security-framework',
          passage: 8,
          quote:
            'It ended because Russia blocked another renewal of its mandate, which ran out on 31 ' +
            'March 2022.',
        },
        rebuts: 2,
      },
    ],
  },
};
