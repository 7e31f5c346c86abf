import type { Motion } from '@crossbench/shared';

/** The motion on what explains the American–Russian friendship before 1917, with its two briefs. */
export const friendshipBefore1917: Motion = {
  id: 'friendship-before-1917',
  wording:
    'This House believes that interests, not affinity, explain the American–Russian friendship ' +
    'before 1917',
  kind: 'fact',
  infoSlide: {
    text:
      'A republic and an autocracy were on mostly good terms from the American Revolution until ' +
      'late in the nineteenth century. Catherine II kept out of Britain’s war against the ' +
      'colonies. The two states signed a commercial treaty in 1832 and a convention on neutral ' +
      'rights in 1854. Russia opposed intervention in the Civil War, and its squadrons visited ' +
      'American ports in 1863; Congress sent congratulations to Alexander II in 1866; Russia ' +
      'sold Alaska in 1867. Relations cooled towards 1900 over exile to Siberia, the treatment ' +
      'of Jews and Manchuria, and the United States ended the treaty of 1832 in 1911–1912.',
    asOf: '2026-11-21',
  },
  definitions: [
    {
      term: 'Friendship',
      meaning:
        'The good relations between the two states from 1775 to 1917, with their high point in ' +
        'the 1860s and their decline.',
    },
    {
      term: 'Interests',
      meaning: 'Calculations of security, trade and territory on the part of either government.',
    },
    {
      term: 'Affinity',
      meaning: 'Goodwill between the two publics, shared causes and a shared outlook.',
    },
    {
      term: 'Explain',
      meaning: 'Account for when the friendship grew, how far it went and why it declined.',
    },
  ],
  disputed:
    'Whether calculation is enough to account for the rise and the fall of the friendship, or ' +
    'whether goodwill and shared causes were a necessary part of it.',
  burdens: {
    proposition:
      'Show that interests account for the friendship’s growth and decline, and that affinity ' +
      'adds little that they leave unexplained.',
    opposition:
      'Show that goodwill and shared causes were a necessary part of the explanation; it need ' +
      'not be shown that interests played no part.',
  },
  sources: [
    { sourceId: 'precis-alliance', passages: [5, 6] },
    { sourceId: 'precis-thread', passages: [4] },
    {
      sourceId: 'facts-friendship-before-1917',
      passages: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    },
  ],
  brief: {
    proposition: [
      {
        tag: 'Each act of friendship followed a quarrel with Britain',
        body:
          'In 1780, 1812, 1854 and 1863 London pressed one, and the other drew near. Sentiment ' +
          'keeps no such calendar. A common rival explains both the warmth and its timing, and ' +
          'needs nothing beside it.',
        card: {
          sourceId: 'precis-alliance',
          passage: 5,
          quote:
            'Goodwill was not the only motive, the author concedes; an independent America ' +
            'served Russia as a counterweight to Britain.',
        },
      },
      {
        tag: 'The fleet of 1863 came for its own safety',
        body:
          'New York took the squadrons for a gift to the Union. Their orders say otherwise: ' +
          'clear of European waters before a possible war over Poland. Gorchakov’s courtesies ' +
          'cost nothing; orders show the motive.',
        card: {
          sourceId: 'facts-friendship-before-1917',
          passage: 6,
          quote:
            'Orders published from the Russian archives by Frank Golder in 1915 show that they ' +
            'had been sent to be clear of European waters if Britain and France went to war over ' +
            'Poland.',
        },
        rebuts: 2,
      },
      {
        tag: 'Washington dropped its sympathies when they cost something',
        body:
          'Americans admired emancipators, and had long cheered Polish freedom too. In 1863, ' +
          'needing Russia, Seward would not appeal for the Poles. Where feeling and interest ' +
          'parted, policy followed interest; that is the test between the two explanations.',
        card: {
          sourceId: 'facts-friendship-before-1917',
          passage: 7,
          quote:
            'On 11 May 1863 Secretary of State Seward declined a French invitation to join other ' +
            'powers in appealing to Russia about the Polish uprising.',
        },
        rebuts: 0,
      },
      {
        tag: 'Manchuria divided them before the treaty fell',
        body:
          'By 1900 Russia threatened American trade in China, and Britain was no longer a common ' +
          'rival to both. Bankers and presidents cooled first; the vote of 1911 buried a ' +
          'friendship whose reason had gone ten years earlier.',
        card: {
          sourceId: 'facts-friendship-before-1917',
          passage: 13,
          quote:
            'asked the powers on 6 September 1899 to keep China’s trade open, and later ' +
            'protested against Russia’s hold on Manchuria. American bankers lent money to Japan ' +
            'for its war with Russia',
        },
        rebuts: 3,
      },
    ],
    opposition: [
      {
        tag: 'Emancipation gave both nations a cause in common',
        body:
          'One freed its serfs, the other its slaves, within two years. Congress then sent an ' +
          'envoy across the ocean to honour a tsar as liberator. No fleet or tariff was at ' +
          'stake; sympathy moved a government.',
        card: {
          sourceId: 'facts-friendship-before-1917',
          passage: 8,
          quote:
            'It blamed an enemy of emancipation and congratulated the freed serfs. Gustavus Fox, ' +
            'Assistant Secretary of the Navy, took it to Russia, where crowds received him ' +
            'throughout his journey.',
        },
      },
      {
        tag: 'A rival does not explain bread for strangers',
        body:
          'In 1892 no British threat was near and nothing was to be gained, yet American towns ' +
          'loaded five ships for Russian villages while Congress declined to pay. Goodwill acted ' +
          'without interest, so an explanation must include it.',
        card: {
          sourceId: 'facts-friendship-before-1917',
          passage: 11,
          quote:
            'private American donors sent five steamships of grain, flour and supplies to ' +
            'Russia. Congress had declined to pay for the transport',
        },
        rebuts: 0,
      },
      {
        tag: 'The statesman who made the policy named both',
        body:
          'Orders explain why ships sailed, not why two publics treasured the visit for decades. ' +
          'Gorchakov gave interests and sympathies together as his reasons in 1861. To keep the ' +
          'first and delete the second contradicts the best witness.',
        card: {
          sourceId: 'facts-friendship-before-1917',
          passage: 5,
          quote:
            'called the American Union essential to the balance of power in the world, and added ' +
            'that interests and sympathies alike drew the two nations together',
        },
        rebuts: 1,
      },
      {
        tag: 'The friendship ended over rights, against American trade',
        body:
          'In 1911 the House voted, almost unanimously, against a useful commercial treaty ' +
          'because Russia dishonoured the passports of Jewish citizens. Were interest all, trade ' +
          'would have prevailed. Sympathy governed policy at a cost; its loss ended friendship.',
        card: {
          sourceId: 'facts-friendship-before-1917',
          passage: 12,
          quote:
            'voted, with one member against, to end the commercial treaty of 1832 with Russia, ' +
            'because Russia refused to honour the passports of American Jews',
        },
        rebuts: 2,
      },
    ],
  },
};
