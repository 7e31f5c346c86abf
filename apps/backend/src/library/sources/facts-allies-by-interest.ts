import type { Source } from '@crossbench/shared';

/** The dated facts that both sides of the motion `allies-by-interest` may cite. */
export const factsAlliesByInterest: Source = {
  id: 'facts-allies-by-interest',
  title: 'Fact sheet: Allies by interest or by regime',
  badge: 'fact-sheet',
  cite: 'Crossbench fact sheet "Allies by interest or by regime"',
  asOf: '2026-11-21',
  references: [
    'Treaty of Alliance between the United States and France, Paris, 6 February 1778',
    'Declaration by United Nations, Washington, 1 January 1942; US Department of State, ' +
      'Lend-Lease to the Soviet Union',
    'US House of Representatives, Select Committee on the Katyn Forest Massacre, final report, ' +
      'December 1952; TASS statement of 13 April 1990',
    'Report of the Crimea (Yalta) Conference, 11 February 1945; President Truman’s reply to the ' +
      'ambassador of Poland, February 1947',
    'North Atlantic Treaty, Washington, 4 April 1949, preamble',
    'National Security Archive, “CIA Confirms Role in 1953 Iran Coup”, 19 August 2013',
    'Mutual Defense Treaty between the United States and the Republic of Korea, Washington, 1 ' +
      'October 1953',
    'Treaty of non-aggression between Germany and the Soviet Union, Moscow, 23 August 1939, with ' +
      'secret protocol',
    'Brett Ashley Leeds, “Alliance Reliability in Times of War”, International Organization 57 ' +
      '(2003); Erik Gartzke and Kristian Skrede Gleditsch, “Why Democracies May Actually Be Less ' +
      'Reliable Allies”, American Journal of Political Science 48 (2004)',
    'NATO, statement by the North Atlantic Council, 12 September 2001; Operation Eagle Assist, ' +
      '2001–2002',
    'Joint Communiqué on the Establishment of Diplomatic Relations, United States and China, 1 ' +
      'January 1979',
    'US Department of State, Office of the Historian, “Oil Embargo, 1973–1974”',
    'Jack S. Levy, “Domestic Politics and War”, Journal of Interdisciplinary History 18 (1988)',
  ],
  passages: [
    'France, then an absolute monarchy, became the ally of the United States by the treaty of 6 ' +
      'February 1778. French troops and the French fleet took part in the victory at Yorktown on ' +
      '19 October 1781, which decided the war.',
    'The United States, Britain, the Soviet Union and China led the twenty-six states of the ' +
      'Declaration by United Nations of 1 January 1942. American Lend-Lease to the Soviet Union ' +
      'came to about 11 billion dollars (US Department of State).',
    'On a decision of the Soviet leadership of 5 March 1940 nearly 22,000 Polish prisoners were ' +
      'shot, at Katyn and elsewhere. In the war the Western Allies did not press the charge; a ' +
      'committee of the US House of Representatives found the Soviet Union responsible in 1952, ' +
      'and Moscow admitted it on 13 April 1990.',
    'At Yalta in February 1945 the Allies announced free elections in Poland. The vote of 19 ' +
      'January 1947 was held under Communist control, and President Truman told Poland’s new ' +
      'ambassador in February 1947 that its government had failed to keep the pledge.',
    'The preamble of the North Atlantic Treaty of 4 April 1949 names democracy, individual ' +
      'liberty and the rule of law. Portugal, one of the twelve founding members, was a ' +
      'dictatorship until the revolution of 25 April 1974.',
    'The CIA has acknowledged, in documents released in 2013, that it carried out the overthrow ' +
      'of Iran’s prime minister on 19 August 1953; the shah then ruled with American support. ' +
      'After the revolution of 1979 Americans were held hostage in Tehran for 444 days.',
    'The United States and South Korea signed a defence treaty on 1 October 1953. South Korea ' +
      'was under authoritarian rule for most of the following decades, and it elected its ' +
      'president directly on 16 December 1987. The alliance has continued since.',
    'Germany and the Soviet Union signed a pact of non-aggression, with a secret protocol on ' +
      'spheres of influence, on 23 August 1939. Germany attacked the Soviet Union on 22 June ' +
      '1941, twenty-two months later.',
    'A study of alliances from 1816 to 1944 found that commitments were kept about three times ' +
      'out of four when war came, and that states without democracy were likelier to break them ' +
      '(Leeds, 2003). Another study concluded that democracies are the less reliable allies ' +
      '(Gartzke and Gleditsch, 2004).',
    'NATO’s members agreed on 12 September 2001 that the attack on the United States, if ' +
      'directed from abroad, was an attack on them all; it was the first use of Article 5. ' +
      'Allied aircraft helped to patrol American skies from October 2001 to May 2002.',
    'President Nixon visited Beijing in February 1972 and signed arms agreements in Moscow in ' +
      'May 1972. The United States and the People’s Republic of China opened diplomatic ' +
      'relations on 1 January 1979, while both still faced the Soviet Union.',
    'Arab oil producers, Saudi Arabia among them, imposed an embargo on the United States in ' +
      'October 1973 over its support for Israel, and lifted it in March 1974. Roosevelt and King ' +
      'Ibn Saud had founded the partnership at their meeting of 14 February 1945.',
    'Research on wars since 1816 finds almost none between democracies. The political scientist ' +
      'Jack Levy called this in 1988 the nearest thing to an empirical law that the study of ' +
      'international relations has (Journal of Interdisciplinary History).',
  ],
};
