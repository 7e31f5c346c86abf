import type { Motion } from '@crossbench/shared';

/** The motion on British intervention in the American Civil War, with its two briefs. */
export const civilWarIntervention: Motion = {
  id: 'civil-war-intervention',
  wording:
    'This House believes that British intervention in the American Civil War would have allied ' +
    'America with Russia',
  kind: 'counterfactual',
  infoSlide: {
    text:
      'The American Civil War lasted from April 1861 to 1865. Britain stayed neutral, though the ' +
      'Trent affair of late 1861 brought it near to war with the Union, and in the autumn of ' +
      '1862 its cabinet discussed mediation. France proposed a joint armistice; Russia declined ' +
      'on 8 November 1862 and Britain followed. In January 1863 a rising began in Polish lands ' +
      'under Russian rule; Britain and France protested, and Russian squadrons sailed to San ' +
      'Francisco and New York that autumn. Russia had lost the Crimean War to Britain, France ' +
      'and their allies in 1856. No alliance between America and Russia was made.',
    asOf: '2026-11-21',
  },
  definitions: [
    {
      term: 'Point of departure',
      meaning:
        'In November 1862 the British cabinet accepts the French proposal. When the Union ' +
        'refuses, Britain recognises the Confederacy and breaks the blockade by force, and by ' +
        'the spring of 1863 it is at war with the Union.',
    },
    {
      term: 'America',
      meaning: 'The government of the Union in Washington.',
    },
    {
      term: 'Allied',
      meaning:
        'A treaty of alliance between America and Russia, or open war side by side against ' +
        'Britain, before the end of 1867.',
    },
    {
      term: 'Would have',
      meaning: 'It is likelier than not, given the point of departure.',
    },
  ],
  disputed:
    'Whether a common enemy in 1863 would have carried two friendly governments into an ' +
    'alliance, or whether weakness, distance and habit would have held them short of one.',
  burdens: {
    proposition:
      'Starting from the point of departure, show that an alliance between America and Russia ' +
      'before the end of 1867 is likelier than not.',
    opposition:
      'Starting from the point of departure, show that an alliance is not likelier than not: ' +
      'that friendly neutrality or a separate settlement is at least as likely.',
  },
  sources: [
    { sourceId: 'precis-thread', passages: [4, 5, 22] },
    {
      sourceId: 'facts-civil-war-intervention',
      passages: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    },
  ],
  brief: {
    proposition: [
      {
        tag: 'In 1863 both would have faced the same enemy',
        body:
          'By spring the Union would be fighting Britain, while Britain and France pressed ' +
          'Russia over Poland. Two states that faced the same fleet in the same months had no ' +
          'better partner, and hardly any other.',
        card: {
          sourceId: 'precis-thread',
          passage: 5,
          quote:
            'Both sides arm along the new frontier, and America turns to Russia as the strongest ' +
            'power that shares its opponent.',
        },
      },
      {
        tag: 'Russia had chosen its side before any war',
        body:
          'Caution did not stop Gorchakov. Before France proposed an armistice he promised that ' +
          'Russia would join no intervention, and wished the Union to survive. A power so ' +
          'committed needed only a British war to make it formal.',
        card: {
          sourceId: 'facts-civil-war-intervention',
          passage: 3,
          quote:
            'Russia would refuse any invitation to join in an intervention and wished above all ' +
            'for the Union to be maintained, though he feared that it could not be',
        },
        rebuts: 0,
      },
      {
        tag: 'Weakness is why each would want an ally',
        body:
          'Russia could not meet the Royal Navy near home, but its cruisers in American ports ' +
          'could raid British trade. That was the plan in 1863. Add a British war on the Union, ' +
          'and it becomes joint.',
        card: {
          sourceId: 'facts-civil-war-intervention',
          passage: 6,
          quote:
            'Their orders, published by Frank Golder in 1915, were to be out of the British ' +
            'fleet’s reach and to attack enemy trade if war broke out over Poland.',
        },
        rebuts: 0,
      },
      {
        tag: 'Washington’s own rule allowed alliances in emergencies',
        body:
          'Friendship stopped short of commitment because no emergency required one. Tradition ' +
          'warned against permanent ties, not against a partner in mortal danger: in 1778 ' +
          'America allied with a monarchy against Britain, and that danger would have returned.',
        card: {
          sourceId: 'facts-civil-war-intervention',
          passage: 9,
          quote:
            'advised the United States to avoid permanent alliances with any part of the foreign ' +
            'world, and allowed that temporary alliances might safely be trusted in ' +
            'extraordinary emergencies',
        },
        rebuts: 1,
      },
    ],
    opposition: [
      {
        tag: 'Russia after Crimea could not afford the war',
        body:
          'These same powers had beaten it seven years before, and it bore the Black Sea ban ' +
          'until France was tied down in 1870. Caution ruled St Petersburg. Goodwill towards the ' +
          'Union would have stayed goodwill, and neutral.',
        card: {
          sourceId: 'facts-civil-war-intervention',
          passage: 7,
          quote:
            'the Treaty of Paris of 30 March 1856 forbade it warships on the Black Sea. It ' +
            'declared itself free of that clause only in October 1870',
        },
      },
      {
        tag: 'Their goodwill never hardened into commitments',
        body:
          'Russia’s promise of 1862 was to stay out, and from 1800 to 1947 America signed no ' +
          'treaty of alliance. Long courtesy had produced no common plan. A British war would ' +
          'bring sympathy, harbours and loans, not a signature.',
        card: {
          sourceId: 'precis-thread',
          passage: 4,
          quote:
            'Calculations of power explain part of the friendship, in this view, yet apart from ' +
            'the purchase of Alaska little came of it.',
        },
        rebuts: 1,
      },
      {
        tag: 'Two oceans and Siberia lay between them',
        body:
          'A few raiders in borrowed harbours are no campaign. No railway crossed Siberia, ' +
          'Vladivostok was three years old, and the Royal Navy held the seas between. They would ' +
          'have shared an enemy and fought apart.',
        card: {
          sourceId: 'facts-civil-war-intervention',
          passage: 10,
          quote:
            'Russia founded Vladivostok in 1860 and began the Trans-Siberian Railway in 1891. In ' +
            'the Civil War no railway crossed Siberia or North America',
        },
        rebuts: 2,
      },
      {
        tag: 'Quarrels between London and Washington ended in settlements',
        body:
          'Canada lay open to Union armies, and Britain bought Northern grain. Even the raiders ' +
          'built in Britain were in the end settled by arbitration. A short war and a bargain ' +
          'were likelier than a distant partner.',
        card: {
          sourceId: 'facts-civil-war-intervention',
          passage: 11,
          quote:
            'went to arbitration under the Treaty of Washington of 8 May 1871. The tribunal at ' +
            'Geneva awarded the United States 15.5 million dollars on 14 September 1872, and ' +
            'Britain paid.',
        },
        rebuts: 0,
      },
    ],
  },
};
