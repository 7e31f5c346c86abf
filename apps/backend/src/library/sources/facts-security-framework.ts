import type { Source } from '@crossbench/shared';

/** The dated facts that both sides of the motion `security-framework` may cite. */
export const factsSecurityFramework: Source = {
  id: 'facts-security-framework',
  title: 'Fact sheet: A European security framework',
  badge: 'fact-sheet',
  cite: 'Crossbench fact sheet "A European security framework"',
  asOf: '2026-11-21',
  references: [
    'Protocols of the Conference of Aix-la-Chapelle, October and November 1818',
    'League of Nations, records of membership, 1926–1939',
    'Conference on Security and Co-operation in Europe, Final Act, Helsinki, 1 August 1975',
    'Memorandum on security assurances in connection with Ukraine’s accession to the Treaty on ' +
      'the Non-Proliferation of Nuclear Weapons, Budapest, 5 December 1994',
    'UN General Assembly, resolution 68/262, 27 March 2014',
    'Treaty on Conventional Armed Forces in Europe, Paris, 19 November 1990; first review ' +
      'conference, May 1996',
    'Founding Act on Mutual Relations, Cooperation and Security between NATO and the Russian ' +
      'Federation, Paris, 27 May 1997; Rome Declaration, 28 May 2002',
    'OSCE, Permanent Council decision 1117, 21 March 2014; statement by the OSCE ' +
      'Chairman-in-Office, 31 March 2022',
    'President of Russia, draft European Security Treaty, 29 November 2009',
    'Ministry of Foreign Affairs of Russia, draft agreements with the United States and with ' +
      'NATO, 17 December 2021',
    'OSCE, Charter for European Security, Istanbul, 19 November 1999',
    'NATO, accession of Finland, 4 April 2023, and of Sweden, 7 March 2024',
    'United Nations, Black Sea Grain Initiative Joint Coordination Centre, 2022–2023',
    'Treaty establishing the European Coal and Steel Community, Paris, 18 April 1951',
  ],
  passages: [
    'France was defeated in June 1815, paid reparations and was occupied by the allies. In the ' +
      'autumn of 1818, at the Congress of Aix-la-Chapelle, the four victors agreed to end the ' +
      'occupation and admitted France to their consultations.',
    'Germany was admitted to the League of Nations on 8 September 1926, seven years after the ' +
      'Treaty of Versailles, and gave notice of withdrawal in 1933. The Soviet Union joined on ' +
      '18 September 1934 and was expelled on 14 December 1939, after it had attacked Finland.',
    'Thirty-five states, the Soviet Union and the United States among them, signed the Helsinki ' +
      'Final Act on 1 August 1975. Its ten principles include refraining from the use of force, ' +
      'the inviolability of frontiers and the territorial integrity of states.',
    'In the Budapest Memorandum of 5 December 1994 Russia, the United States and Britain ' +
      'undertook to respect Ukraine’s independence and borders and to refrain from force against ' +
      'it, as it gave up nuclear weapons. The text provides for consultations, but neither for ' +
      'armed assistance against a conventional attack nor for monitoring.',
    'Russia declared Crimea part of its territory by a treaty of 18 March 2014. The UN General ' +
      'Assembly’s resolution 68/262 of 27 March 2014 affirmed Ukraine’s territorial integrity by ' +
      '100 votes to 11, with 58 abstentions.',
    'Under the Treaty on Conventional Armed Forces in Europe of 19 November 1990 the parties ' +
      'removed more than 50,000 heavy weapons by May 1996, with inspections as of right. Russia ' +
      'suspended its participation on 12 December 2007 and withdrew on 7 November 2023.',
    'NATO and Russia signed the Founding Act on 27 May 1997 and created the NATO–Russia Council ' +
      'on 28 May 2002, in which they were to work as equal partners. NATO suspended practical ' +
      'cooperation on 1 April 2014, after the annexation of Crimea.',
    'The OSCE’s Special Monitoring Mission to Ukraine was agreed by all participating states, ' +
      'Russia included, on 21 March 2014 and renewed from year to year. It ended because Russia ' +
      'blocked another renewal of its mandate, which ran out on 31 March 2022.',
    'President Medvedev published a draft European Security Treaty on 29 November 2009. It would ' +
      'have bound states from Vancouver to Vladivostok not to strengthen their security at the ' +
      'expense of others. No treaty came of it.',
    'On 17 December 2021 Russia published draft agreements by which NATO would admit no further ' +
      'members and the old members would withdraw their forces from the states admitted after ' +
      'May 1997. The United States and NATO answered on 26 January 2022; they declined those ' +
      'terms and offered talks on arms control and transparency.',
    'In the Charter for European Security, signed at Istanbul on 19 November 1999, the states of ' +
      'the OSCE, Russia included, reaffirmed the right of each to choose or change its ' +
      'alliances, and undertook not to strengthen their own security at the expense of others.',
    'Finland joined NATO on 4 April 2023 and Sweden on 7 March 2024. Both had stayed outside ' +
      'military alliances throughout the Cold War and applied together on 18 May 2022, three ' +
      'months after the invasion of Ukraine.',
    'Under the Black Sea Grain Initiative of 22 July 2022, signed by Russia and by Ukraine with ' +
      'the United Nations and Türkiye, more than 32 million tonnes of food left Ukrainian ports ' +
      'during the war. Russia ended its participation on 17 July 2023.',
    'France, West Germany and four other states founded the European Coal and Steel Community by ' +
      'the treaty of 18 April 1951, six years after the Second World War. West Germany became a ' +
      'member of NATO on 6 May 1955.',
  ],
};
