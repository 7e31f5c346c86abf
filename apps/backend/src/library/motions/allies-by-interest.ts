import type { Motion } from '@crossbench/shared';

/** The motion on choosing allies by interest or by regime, with its two briefs. */
export const alliesByInterest: Motion = {
  id: 'allies-by-interest',
  wording:
    'This House believes that democracies should choose their allies by interest, not by regime',
  kind: 'value',
  infoSlide: {
    text:
      'Democracies have allied themselves with states of every kind. The French monarchy helped ' +
      'the United States to independence after 1778. The United States and Britain fought beside ' +
      'the Soviet Union from 1941 to 1945. In the Cold War American partners included Portugal, ' +
      'South Korea, Iran under the shah and Saudi Arabia; after 1972 Washington opened to the ' +
      'People’s Republic of China. The North Atlantic Treaty of 1949 names democracy in its ' +
      'preamble. Research finds almost no wars between democracies; studies disagree on whether ' +
      'democracies are the more reliable allies.',
    asOf: '2026-11-21',
  },
  definitions: [
    {
      term: 'Ally',
      meaning:
        'A state with which a democracy shares commitments of mutual defence or lasting military ' +
        'cooperation.',
    },
    {
      term: 'Interest',
      meaning: 'The security and welfare of the democracy’s own citizens, taken over the long run.',
    },
    {
      term: 'By regime',
      meaning:
        'Treating the partner’s form of government, above all whether it is a democracy, as a ' +
        'leading test; it need not be the only one.',
    },
  ],
  disputed:
    'Whether a partner’s form of government should count in itself when a democracy chooses its ' +
    'allies, or only as far as it bears on the safety and welfare of its citizens.',
  burdens: {
    proposition:
      'Show that interest is the better guide, and answer for the alliances with oppressive ' +
      'governments that it permits.',
    opposition:
      'Show that the form of government should be a leading test, and answer for the useful ' +
      'allies that it would cost.',
  },
  sources: [
    { sourceId: 'precis-alliance', passages: [8, 14] },
    { sourceId: 'precis-case', passages: [49] },
    { sourceId: 'facts-allies-by-interest', passages: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] },
  ],
  brief: {
    proposition: [
      {
        tag: 'The coalition that beat Hitler could not be pure',
        body:
          'Democracies alone could not have won in Europe at a bearable price. Alliance with a ' +
          'dictatorship saved them, and with them free government in western Europe. A rule ' +
          'against the decisive ally forbids survival.',
        card: {
          sourceId: 'precis-alliance',
          passage: 8,
          quote:
            'The author’s main example of cooperation is the Second World War. Two opposite ' +
            'systems of government fought Germany together; the Soviet Union bore the greatest ' +
            'losses, above 26 million people, while American supplies under Lend-Lease sustained ' +
            'its army',
        },
      },
      {
        tag: 'The American republic was born of such an alliance',
        body:
          'An absolute king shared nothing with the rebels but an enemy, and his fleet closed ' +
          'the trap at Yorktown. With regime as test, the new republic would have refused the ' +
          'help that freed it.',
        card: {
          sourceId: 'facts-allies-by-interest',
          passage: 1,
          quote:
            'French troops and the French fleet took part in the victory at Yorktown on 19 ' +
            'October 1781, which decided the war.',
        },
      },
      {
        tag: 'Shunning a government does not free its people',
        body:
          'Distance leaves harsh rulers unchanged and removes the outside voice. South Korea ' +
          'remained an ally through decades of authoritarian rule, and its citizens won free ' +
          'elections inside that alliance, before a partner their rulers needed.',
        card: {
          sourceId: 'facts-allies-by-interest',
          passage: 7,
          quote:
            'South Korea was under authoritarian rule for most of the following decades, and it ' +
            'elected its president directly on 16 December 1987. The alliance has continued ' +
            'since.',
        },
        rebuts: 0,
      },
      {
        tag: 'Interest already counts reliability, without blind spots',
        body:
          'If democracies kept faith better, that would be a reason of interest, though scholars ' +
          'disagree. The regime test adds only the cases where it forbids a useful partner. NATO ' +
          'itself, founded with Portugal, never applied it strictly.',
        card: {
          sourceId: 'facts-allies-by-interest',
          passage: 5,
          quote:
            'Portugal, one of the twelve founding members, was a dictatorship until the ' +
            'revolution of 25 April 1974.',
        },
        rebuts: 1,
      },
    ],
    opposition: [
      {
        tag: 'Allies chosen by interest make democracies accomplices',
        body:
          'When the ally was indispensable, its crimes became unmentionable. The Poles shot at ' +
          'Katyn waited until 1952 for an American finding. A democracy that learns silence ' +
          'about partners loses what it defends, and the weight of later protests.',
        card: {
          sourceId: 'facts-allies-by-interest',
          passage: 3,
          quote:
            'In the war the Western Allies did not press the charge; a committee of the US House ' +
            'of Representatives found the Soviet Union responsible in 1952',
        },
      },
      {
        tag: 'Rulers without voters break their word more easily',
        body:
          'A government that answers to voters and courts pays for a broken treaty; a ruler who ' +
          'answers to nobody turns when the calculation turns. So the regime itself forecasts ' +
          'who will stand firm.',
        card: {
          sourceId: 'facts-allies-by-interest',
          passage: 9,
          quote:
            'commitments were kept about three times out of four when war came, and that states ' +
            'without democracy were likelier to break them',
        },
      },
      {
        tag: 'The coalition of 1942 lasted no longer than Hitler',
        body:
          'It won the war, then lost the peace for half of Europe, where elections promised at ' +
          'Yalta were not free. Necessity can excuse a wartime partner; as a rule it rewards the ' +
          'least scrupulous.',
        card: {
          sourceId: 'facts-allies-by-interest',
          passage: 4,
          quote:
            'The vote of 19 January 1947 was held under Communist control, and President Truman ' +
            'told Poland’s new ambassador in February 1947 that its government had failed to ' +
            'keep the pledge.',
        },
        rebuts: 0,
      },
      {
        tag: 'Propping up rulers earns the enmity of the ruled',
        body:
          'For each Korea there is an Iran. Washington backed a useful shah; when his subjects ' +
          'removed him they turned on America too, for generations. An alliance that rests on ' +
          'one man’s hold ends with him.',
        card: {
          sourceId: 'facts-allies-by-interest',
          passage: 6,
          quote:
            'the shah then ruled with American support. After the revolution of 1979 Americans ' +
            'were held hostage in Tehran for 444 days',
        },
        rebuts: 2,
      },
    ],
  },
};
