import type { Motion } from '@crossbench/shared';

/** The motion on NATO’s enlargement since 1999, with its two briefs. */
export const natoEnlargement: Motion = {
  id: 'nato-enlargement',
  wording: 'This House regrets NATO’s enlargement since 1999',
  kind: 'value',
  infoSlide: {
    text:
      'NATO was founded on 4 April 1949 and had sixteen members when the Cold War ended. The ' +
      'Czech Republic, Hungary and Poland joined on 12 March 1999; by 7 March 2024 there were ' +
      'thirty-two. Article 10 of its treaty lets the members invite other European states by ' +
      'unanimous agreement. George Kennan and some fifty other American specialists warned ' +
      'against enlargement in 1997; the applicants’ parliaments and several referendums approved ' +
      'it. NATO declared in 2008 that Ukraine and Georgia will become members. Russia fought ' +
      'Georgia in 2008, annexed Crimea in 2014 and began its full-scale invasion of Ukraine on ' +
      '24 February 2022.',
    asOf: '2026-11-21',
  },
  definitions: [
    {
      term: 'Enlargement',
      meaning:
        'The admission of new members from 1999 to 2024, and the declaration of 2008 that ' +
        'Ukraine and Georgia will become members.',
    },
    {
      term: 'Regrets',
      meaning:
        'Judges that it did more harm than good, all things considered, compared with the best ' +
        'course that was open at the time.',
    },
    {
      term: 'The course that was open',
      meaning:
        'Each side says what it compares with, for example the Partnership for Peace and a ' +
        'larger European Union without a larger NATO.',
    },
  ],
  disputed:
    'Whether enlargement gave its new members a security that they could not have had otherwise, ' +
    'or paid for it with a division of Europe that made others less safe.',
  burdens: {
    proposition:
      'Name the better course that was open, and show that Europe as a whole would have been ' +
      'safer or freer with it.',
    opposition:
      'Show that enlargement did more good than harm, or that no course open at the time would ' +
      'have done better.',
  },
  sources: [
    { sourceId: 'precis-alliance', passages: [12] },
    { sourceId: 'precis-case', passages: [16, 34, 56] },
    {
      sourceId: 'facts-nato-enlargement',
      passages: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    },
  ],
  brief: {
    proposition: [
      {
        tag: 'Those who devised containment foresaw the harm',
        body:
          'Kennan was no friend of Moscow. He warned that moving the alliance east would feed ' +
          'nationalism in Russia and turn opinion against the West. Reformers there did lose ' +
          'ground, and Europe regained the division that it had overcome.',
        card: {
          sourceId: 'facts-nato-enlargement',
          passage: 2,
          quote:
            'to enlarge NATO would be the most fateful American error since the Cold War and ' +
            'might be expected to inflame nationalist and anti-Western feeling in Russia',
        },
      },
      {
        tag: 'Ukraine and Georgia got a promise without protection',
        body:
          'They were attacked outside NATO because the open door reached states that nobody ' +
          'would defend. The summit crossed Moscow’s red line in words and supplied no ' +
          'guarantee. Enlargement left both more exposed than neutrality would have.',
        card: {
          sourceId: 'facts-nato-enlargement',
          passage: 8,
          quote:
            'NATO’s Bucharest declaration of 3 April 2008 said that Ukraine and Georgia will ' +
            'become members, but gave them neither a date nor a Membership Action Plan',
        },
        rebuts: 1,
      },
      {
        tag: 'A wish to join does not oblige an alliance',
        body:
          'The applicants’ choice deserves respect, but the alliance answers for the whole ' +
          'area’s security, and its treaty makes admission a judgement, not a right. Weighed ' +
          'against a lasting breach with Russia, that judgement was poor.',
        card: {
          sourceId: 'facts-nato-enlargement',
          passage: 5,
          quote:
            'able to further the treaty’s principles and to contribute to the security of the ' +
            'North Atlantic area. It gives no state a right to be admitted.',
        },
        rebuts: 0,
      },
      {
        tag: 'An inclusive course was open and was dropped',
        body:
          'The Partnership for Peace admitted Russia and its neighbours alike, and a wider ' +
          'European Union could have brought prosperity beside it. Consent given under weakness ' +
          'in 1997 was no substitute. The dividing instrument spent a decade’s goodwill.',
        card: {
          sourceId: 'precis-case',
          passage: 16,
          quote:
            'The author writes that Putin raised joining NATO with Clinton and with Bush and was ' +
            'not taken up',
        },
        rebuts: 2,
      },
    ],
    opposition: [
      {
        tag: 'New members chose protection; nobody pressed them',
        body:
          'Nations held in a bloc for four decades chose, in free votes, an alliance that ' +
          'defends. To regret this is to say that their security should have been settled over ' +
          'their heads, the habit that 1989 ended.',
        card: {
          sourceId: 'facts-nato-enlargement',
          passage: 4,
          quote:
            'In Hungary a referendum of 16 November 1997 had approved membership with about 85 ' +
            'per cent in favour.',
        },
      },
      {
        tag: 'Russia attacked the states that were left outside',
        body:
          'Count the invasions: Georgia and Ukraine, never a member. The Baltic states are ' +
          'smaller, near to Russia and were once ruled from Moscow, yet no army has crossed ' +
          'their borders. The missing guarantee invites attack.',
        card: {
          sourceId: 'facts-nato-enlargement',
          passage: 11,
          quote:
            'Up to the end of 2024 no state that joined NATO in or after 1999 had been invaded. ' +
            'Russia used armed force against Georgia in 2008 and against Ukraine from 2014; ' +
            'neither of them was a member.',
        },
        rebuts: 1,
      },
      {
        tag: 'NATO moved with care, and Moscow signed',
        body:
          'In 1997 Russia accepted every state’s right to choose its security, and no ' +
          'battlegroup stood in the new members before Crimea. If fifteen years of restraint ' +
          'inflamed opinion, the cause was a claim to neighbours, not NATO.',
        card: {
          sourceId: 'facts-nato-enlargement',
          passage: 7,
          quote:
            'Both sides undertook to respect the right of every state to choose the means of its ' +
            'own security.',
        },
        rebuts: 0,
      },
      {
        tag: 'Partnership without a guarantee was tried and failed',
        body:
          'Ukraine was a partner for twenty years and was invaded. Finland was a partner for ' +
          'twenty-eight, watched, and concluded that it needed the treaty. The gentler course ' +
          'would have left a dozen nations where Ukraine was left.',
        card: {
          sourceId: 'facts-nato-enlargement',
          passage: 14,
          quote:
            'Finland’s parliament voted on 17 May 2022 by 188 to 8 for an application to NATO. ' +
            'The country had been a partner of the alliance since 1994',
        },
        rebuts: 3,
      },
    ],
  },
};
