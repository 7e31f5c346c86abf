import type { Source } from '@crossbench/shared';

/** The dated facts that both sides of the motion `rapprochement` may cite. */
export const factsRapprochement: Source = {
  id: 'facts-rapprochement',
  title: 'Fact sheet: Rapprochement with Russia',
  badge: 'fact-sheet',
  cite: 'Crossbench fact sheet "Rapprochement with Russia"',
  asOf: '2026-11-21',
  references: [
    'UN General Assembly, resolution ES-11/1, 2 March 2022',
    'UN General Assembly, resolution ES-11/4, 12 October 2022',
    'US Department of State, declaration of Acting Secretary Sumner Welles on the Baltic states, ' +
      '23 July 1940',
    'US Department of State, Office of the Historian, “Rapprochement with China, 1972” and ' +
      '“Détente and Arms Control, 1969–1979”',
    'Joint statement of the Russian Federation and the People’s Republic of China, 4 February 2022',
    'General Administration of Customs of China, trade figures for 2021 and 2023, published ' +
      'January 2022 and January 2024',
    'Treaty between the United States and the Russian Federation on strategic offensive arms ' +
      '(New START), 8 April 2010',
    'Stockholm International Peace Research Institute, SIPRI Yearbook 2024, chapter on world ' +
      'nuclear forces',
    'UN Security Council, resolution 1929, 9 June 2010',
    'Memorandum of understanding on a direct communications link, Geneva, 20 June 1963; Treaty ' +
      'banning nuclear weapon tests, Moscow, 5 August 1963',
    'US Department of Defense, Cooperative Threat Reduction programme, status figures',
    'UN Security Council, resolution 2202, 17 February 2015',
    'Stockholm International Peace Research Institute, Trends in World Military Expenditure ' +
      '2023, Fact Sheet, April 2024',
    'International Criminal Court, press release on the situation in Ukraine, 17 March 2023',
  ],
  passages: [
    'The UN General Assembly’s resolution ES-11/1 of 2 March 2022 deplored Russia’s invasion of ' +
      'Ukraine as aggression and demanded that Russia withdraw all its forces. It was adopted by ' +
      '141 votes to 5, with 35 abstentions.',
    'The UN General Assembly’s resolution ES-11/4 of 12 October 2022 declared that Russia’s ' +
      'attempted annexation of four Ukrainian regions has no validity under international law, ' +
      'and called on all states not to recognise it. It was adopted by 143 votes to 5, with 35 ' +
      'abstentions.',
    'In the Welles Declaration of 23 July 1940 the United States refused to accept the Soviet ' +
      'annexation of Estonia, Latvia and Lithuania. It kept to that refusal until their ' +
      'independence in 1991, through the wartime alliance with Moscow and through every later ' +
      'agreement with it (US Department of State).',
    'President Nixon visited China from 21 to 28 February 1972. Soviet and Chinese troops had ' +
      'fought on the Ussuri River in March 1969, three years before. In Moscow on 26 May 1972 ' +
      'Nixon signed the first agreements to limit strategic arms (US Department of State, Office ' +
      'of the Historian).',
    'The Russian and Chinese presidents declared in a joint statement of 4 February 2022 that ' +
      'the friendship of their two states has no limits. China’s customs service put their trade ' +
      'at about 240 billion dollars in 2023, a record, against about 147 billion in 2021.',
    'The New START treaty of 8 April 2010 limited the United States and Russia to 1,550 deployed ' +
      'strategic warheads each and provided for inspections. It was extended on 3 February 2021 ' +
      'to 5 February 2026; on 21 February 2023 Russia announced that it was suspending its ' +
      'participation.',
    'The Stockholm International Peace Research Institute estimated that in January 2024 Russia ' +
      'and the United States together held almost 90 per cent of the world’s nuclear weapons ' +
      '(SIPRI Yearbook 2024).',
    'Between 2009 and 2012 the American reset with Russia yielded New START, an agreement of ' +
      'July 2009 on military transit to Afghanistan, and Russia’s vote in the UN Security ' +
      'Council for sanctions on Iran (resolution 1929, 9 June 2010). Russia annexed Crimea on 18 ' +
      'March 2014.',
    'Eight months after the Cuban crisis of October 1962 Washington and Moscow agreed on a ' +
      'direct line between their leaders (memorandum of 20 June 1963). The treaty that banned ' +
      'nuclear tests in the atmosphere, in space and under water followed on 5 August 1963.',
    'Under the American programme of Cooperative Threat Reduction, which goes back to the ' +
      'Nunn–Lugar Act of December 1991, more than 7,500 strategic nuclear warheads of the former ' +
      'Soviet Union were deactivated. Russia let the framework agreement with it lapse in June ' +
      '2013 (US Department of Defense).',
    'The Minsk agreements of 5 September 2014 and 12 February 2015 were to end the fighting in ' +
      'eastern Ukraine; the UN Security Council endorsed the second in resolution 2202 of 17 ' +
      'February 2015. Russia recognised the two separatist republics as states on 21 February ' +
      '2022 and invaded Ukraine three days later.',
    'SIPRI put military spending in 2023 at 916 billion dollars for the United States, an ' +
      'estimated 296 billion for China and an estimated 109 billion for Russia (SIPRI Fact ' +
      'Sheet, April 2024).',
    'The International Criminal Court issued a warrant for the arrest of President Putin on 17 ' +
      'March 2023, for the alleged unlawful deportation of children from occupied parts of ' +
      'Ukraine. Neither the United States nor Russia is a party to the court’s statute.',
  ],
};
