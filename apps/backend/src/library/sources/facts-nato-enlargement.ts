import type { Source } from '@crossbench/shared';

/** The dated facts that both sides of the motion `nato-enlargement` may cite. */
export const factsNatoEnlargement: Source = {
  id: 'facts-nato-enlargement',
  title: 'Fact sheet: NATO’s enlargement since 1999',
  badge: 'fact-sheet',
  cite: 'Crossbench fact sheet "NATO’s enlargement since 1999"',
  asOf: '2026-11-21',
  references: [
    'NATO, list of member countries and dates of accession',
    'George F. Kennan, “A Fateful Error”, New York Times, 5 February 1997',
    'Open letter to President Clinton on NATO expansion, 26 June 1997, Arms Control Association',
    'United States Senate, vote on the accession protocols, 30 April 1998; National Election ' +
      'Office of Hungary, referendum of 16 November 1997',
    'North Atlantic Treaty, Washington, 4 April 1949, Articles 5 and 10',
    'National Security Archive, “NATO Expansion: What Gorbachev Heard”, 12 December 2017; Treaty ' +
      'on the Final Settlement with Respect to Germany, Moscow, 12 September 1990',
    'Founding Act on Mutual Relations, Cooperation and Security between NATO and the Russian ' +
      'Federation, Paris, 27 May 1997',
    'NATO, Bucharest Summit Declaration, 3 April 2008',
    'William J. Burns, The Back Channel, New York 2019',
    'Independent International Fact-Finding Mission on the Conflict in Georgia, report, 30 ' +
      'September 2009',
    'UN General Assembly, resolutions 68/262, 27 March 2014, and ES-11/1, 2 March 2022',
    'NATO, Warsaw Summit Communiqué, 9 July 2016',
    'NATO, Partnership for Peace, Framework Document, 10 January 1994',
    'Parliament of Finland, vote on accession to NATO, 17 May 2022',
  ],
  passages: [
    'Between 12 March 1999 and 7 March 2024 NATO grew from 16 members to 32. Three states joined ' +
      'in 1999, seven in 2004, two in 2009, then Montenegro in 2017, North Macedonia in 2020, ' +
      'Finland in 2023 and Sweden in 2024 (NATO, member countries).',
    'George Kennan, who had shaped the policy of containment, warned in the New York Times of 5 ' +
      'February 1997 that to enlarge NATO would be the most fateful American error since the ' +
      'Cold War and might be expected to inflame nationalist and anti-Western feeling in Russia.',
    'In an open letter to President Clinton of 26 June 1997 some fifty former officials and ' +
      'scholars, Paul Nitze and Jack Matlock among them, called the enlargement of NATO a ' +
      'historic policy error and asked for other ways to be explored, such as opening the ' +
      'European Union to Central and Eastern Europe.',
    'The United States Senate approved the admission of the Czech Republic, Hungary and Poland ' +
      'on 30 April 1998 by 80 votes to 19. In Hungary a referendum of 16 November 1997 had ' +
      'approved membership with about 85 per cent in favour.',
    'Article 10 of the Washington Treaty of 4 April 1949 lets the members, by unanimous ' +
      'agreement, invite any other European state able to further the treaty’s principles and to ' +
      'contribute to the security of the North Atlantic area. It gives no state a right to be ' +
      'admitted.',
    'On 9 February 1990 James Baker suggested to Mikhail Gorbachev that, if a united Germany ' +
      'stayed in NATO, the alliance’s jurisdiction would not move east (National Security ' +
      'Archive, 2017). The treaty on Germany of 12 September 1990 restricts forces in the former ' +
      'East Germany and says nothing of new members.',
    'In the Founding Act of 27 May 1997 NATO told Russia that it saw no reason to place nuclear ' +
      'weapons in new member states and, in the conditions then foreseen, would not permanently ' +
      'station substantial combat forces there. Both sides undertook to respect the right of ' +
      'every state to choose the means of its own security.',
    'NATO’s Bucharest declaration of 3 April 2008 said that Ukraine and Georgia will become ' +
      'members, but gave them neither a date nor a Membership Action Plan. War between Russia ' +
      'and Georgia followed in August 2008.',
    'The American ambassador in Moscow, William Burns, reported to Washington in February 2008 ' +
      'that Ukrainian entry into NATO was the brightest red line for Russia’s elite as a whole, ' +
      'and not only for its president (Burns, The Back Channel, 2019).',
    'The fact-finding mission on Georgia appointed by the European Union reported on 30 ' +
      'September 2009 that the war began with a Georgian attack on Tskhinvali that international ' +
      'law did not justify, and that much of Russia’s military action went far beyond reasonable ' +
      'defence.',
    'Up to the end of 2024 no state that joined NATO in or after 1999 had been invaded. Russia ' +
      'used armed force against Georgia in 2008 and against Ukraine from 2014; neither of them ' +
      'was a member.',
    'NATO stationed its first multinational battlegroups in Estonia, Latvia, Lithuania and ' +
      'Poland in 2017. The Warsaw summit had decided on them in July 2016, two years after ' +
      'Russia annexed Crimea (NATO, Warsaw Summit Communiqué).',
    'The Partnership for Peace, founded on 10 January 1994, was open to the states of the former ' +
      'Eastern bloc and to neutral states. Ukraine joined it on 8 February, Finland on 9 May and ' +
      'Russia on 22 June 1994. It carries no guarantee of defence (NATO).',
    'Finland’s parliament voted on 17 May 2022 by 188 to 8 for an application to NATO. The ' +
      'country had been a partner of the alliance since 1994 and shares a border with Russia of ' +
      'about 1,340 kilometres.',
  ],
};
