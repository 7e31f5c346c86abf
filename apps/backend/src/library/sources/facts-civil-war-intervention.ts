import type { Source } from '@crossbench/shared';

/** The dated facts that both sides of the motion `civil-war-intervention` may cite. */
export const factsCivilWarIntervention: Source = {
  id: 'facts-civil-war-intervention',
  title: 'Fact sheet: Britain, Russia and the American Civil War',
  badge: 'fact-sheet',
  cite: 'Crossbench fact sheet "Britain, Russia and the American Civil War"',
  asOf: '2026-11-21',
  references: [
    'US Department of State, Office of the Historian, “The Trent Affair, 1861”',
    'Papers relating to Foreign Affairs 1863, part II, Taylor to Seward, 29 October, 12 and 15 ' +
      'November 1862 and January 1863',
    'Papers relating to Foreign Affairs 1863, part II, Seward to Dayton, 11 May 1863',
    'Frank A. Golder, “The Russian Fleet and the Civil War”, American Historical Review 20 (July ' +
      '1915)',
    'Treaty of Paris, 30 March 1856; circular of Prince Gorchakov, 31 October 1870',
    'Treaty of Alliance with France, 6 February 1778; Convention of 30 September 1800; ' +
      'Inter-American Treaty of Reciprocal Assistance, Rio de Janeiro, 2 September 1947',
    'George Washington, Farewell Address, 19 September 1796',
    'Treaty of Washington, 8 May 1871; award of the Geneva tribunal, 14 September 1872 (Reports ' +
      'of International Arbitral Awards, volume XXIX)',
    'Franco-Russian military convention, 1892, in force from 4 January 1894',
    'Treaty of cession of Alaska, Washington, 30 March 1867',
    'Western Union Telegraph Company, Russian–American telegraph, 1865–1867',
  ],
  passages: [
    'On 8 November 1861 a Union warship took two Confederate envoys from the British steamer ' +
      'Trent. Britain demanded their release and sent about 11,000 troops to Canada. Secretary ' +
      'of State Seward gave the envoys up in a note of 26 December 1861.',
    'France proposed at the end of October 1862 that Britain, France and Russia jointly ask for ' +
      'an armistice of six months in America. Russia declined on 8 November, and the British ' +
      'government followed within days.',
    'On 29 October 1862 Prince Gorchakov told the American chargé d’affaires, Bayard Taylor, ' +
      'that Russia would refuse any invitation to join in an intervention and wished above all ' +
      'for the Union to be maintained, though he feared that it could not be (Taylor to Seward).',
    'In January 1863 Gorchakov told Taylor that Russia’s policy towards the United States was ' +
      'fixed and would not change with that of others. Russia hoped that the Union would be ' +
      'maintained, he added, and had no hostility to the southern people.',
    'An uprising against Russian rule began in Poland on 22 January 1863. Britain, France and ' +
      'Austria sent St Petersburg notes of protest in April and June, which Russia rejected. On ' +
      '11 May 1863 Secretary Seward declined a French invitation to join in appealing to Russia.',
    'Russian squadrons came to New York in September and to San Francisco in October 1863. Their ' +
      'orders, published by Frank Golder in 1915, were to be out of the British fleet’s reach ' +
      'and to attack enemy trade if war broke out over Poland.',
    'Russia lost the Crimean War, and the Treaty of Paris of 30 March 1856 forbade it warships ' +
      'on the Black Sea. It declared itself free of that clause only in October 1870, when ' +
      'France was at war with Prussia.',
    'America’s alliance with France of 6 February 1778, made against Britain in the midst of ' +
      'war, was ended by the convention of 30 September 1800. The United States signed no ' +
      'further treaty of alliance until that of Rio de Janeiro in 1947; in 1917 it fought as an ' +
      'associated power.',
    'President Washington’s Farewell Address of 19 September 1796 advised the United States to ' +
      'avoid permanent alliances with any part of the foreign world, and allowed that temporary ' +
      'alliances might safely be trusted in extraordinary emergencies.',
    'Russia founded Vladivostok in 1860 and began the Trans-Siberian Railway in 1891. In the ' +
      'Civil War no railway crossed Siberia or North America; the first American line to the ' +
      'Pacific was completed on 10 May 1869.',
    'American claims against Britain over the raider Alabama and other British-built Confederate ' +
      'ships went to arbitration under the Treaty of Washington of 8 May 1871. The tribunal at ' +
      'Geneva awarded the United States 15.5 million dollars on 14 September 1872, and Britain ' +
      'paid.',
    'Republican France and the Russian empire, opposed in their systems of government, agreed on ' +
      'a military convention in 1892 that took effect on 4 January 1894. It was directed against ' +
      'Germany and its allies, and came more than twenty years after France’s defeat of 1871.',
    'Russia sold Alaska to the United States for 7.2 million dollars by the treaty of 30 March ' +
      '1867. From 1865 to 1867 Western Union, with Russian consent, worked on a telegraph line ' +
      'through Alaska and Siberia, given up once the Atlantic cable had succeeded.',
  ],
};
