import type { Source } from '@crossbench/shared';

/** The dated facts that both sides of the motion `friendship-before-1917` may cite. */
export const factsFriendshipBefore1917: Source = {
  id: 'facts-friendship-before-1917',
  title: 'Fact sheet: American–Russian friendship before 1917',
  badge: 'fact-sheet',
  cite: 'Crossbench fact sheet "American–Russian friendship before 1917"',
  asOf: '2026-11-21',
  references: [
    'The United States and Russia: The Beginning of Relations, 1765–1815, US Department of State ' +
      'and Soviet archives, Washington 1980',
    'US Department of State, Office of the Historian, “United States Relations with Russia: ' +
      'Establishment of Relations to World War Two”',
    'American–Russian convention, St Petersburg, 17 April 1824; Monroe’s message to Congress, 2 ' +
      'December 1823',
    'Convention on the rights of neutrals at sea, Washington, 22 July 1854; Norman E. Saul, ' +
      'Distant Friends, Lawrence 1991',
    'Papers relating to Foreign Affairs 1861, dispatch of Prince Gorchakov of 10 July 1861',
    'Frank A. Golder, “The Russian Fleet and the Civil War”, American Historical Review 20 (July ' +
      '1915)',
    'Papers relating to Foreign Affairs 1863, part II, Seward to Dayton, 11 May 1863; ' +
      'Gorchakov’s dispatch of 8 November 1862',
    'Joint resolution of Congress, 16 May 1866; J. F. Loubat, Narrative of the Mission to Russia ' +
      'in 1866 of Gustavus Vasa Fox, New York 1873',
    'Manifesto of Alexander II, 3 March 1861; Emancipation Proclamation, 1 January 1863',
    'Treaty of cession, Washington, 30 March 1867; James R. Gibson, “The Sale of Russian America ' +
      'to the United States”, Acta Slavica Iaponica 1 (1983)',
    'Norman E. Saul, Concord and Conflict, Lawrence 1996',
    'US House of Representatives, joint resolution 166 on the treaty of 1832, 13 December 1911',
    'John Hay’s circular notes on China, 6 September 1899; Treaty of Portsmouth, 5 September 1905',
  ],
  passages: [
    'Catherine II declined George III’s request of 1775 for some 20,000 Russian troops against ' +
      'the American rebels. Her declaration of armed neutrality of 28 February 1780 (Old Style) ' +
      'protected neutral trade; but the American envoy Francis Dana, in St Petersburg from 1781 ' +
      'to 1783, was never officially received.',
    'John Quincy Adams, the first American minister to Russia, was received by Alexander I on 5 ' +
      'November 1809. In those years of blockade the neutral American flag was useful to Russian ' +
      'trade (US Department of State, The United States and Russia, 1980).',
    'A Russian decree of September 1821 claimed the Pacific coast of America down to 51 degrees ' +
      'north. The United States protested, and Monroe’s message of 2 December 1823 opposed new ' +
      'European colonies. By the convention of 17 April 1824 Russia accepted a line at 54 ' +
      'degrees 40 minutes.',
    'The two countries signed a convention on the rights of neutrals at sea on 22 July 1854, ' +
      'during the Crimean War, while Britain and France were fighting Russia. American ' +
      'physicians volunteered for service with the Russian army (Saul, Distant Friends, 1991).',
    'Foreign minister Gorchakov’s dispatch of 10 July 1861 called the American Union essential ' +
      'to the balance of power in the world, and added that interests and sympathies alike drew ' +
      'the two nations together. It was addressed to Russia’s minister in Washington.',
    'Russian squadrons came to New York in September and to San Francisco in October 1863 and ' +
      'were publicly fêted. Orders published from the Russian archives by Frank Golder in 1915 ' +
      'show that they had been sent to be clear of European waters if Britain and France went to ' +
      'war over Poland.',
    'Russia declined on 8 November 1862 to join a French proposal for an armistice in the Civil ' +
      'War. On 11 May 1863 Secretary of State Seward declined a French invitation to join other ' +
      'powers in appealing to Russia about the Polish uprising.',
    'After an attempt on the life of Alexander II Congress passed a joint resolution on 16 May ' +
      '1866. It blamed an enemy of emancipation and congratulated the freed serfs. Gustavus Fox, ' +
      'Assistant Secretary of the Navy, took it to Russia, where crowds received him throughout ' +
      'his journey.',
    'Alexander II freed Russia’s serfs by the manifesto of 3 March 1861 (New Style), and ' +
      'President Lincoln proclaimed the slaves of the rebel states free on 1 January 1863. ' +
      'Contemporaries in both countries compared the two acts.',
    'Russia sold Alaska to the United States for 7.2 million dollars by the treaty of 30 March ' +
      '1867. Grand Duke Konstantin had urged the sale in 1857, on the ground that America meant ' +
      'to dominate its continent and would take the colony in any case.',
    'During the famine of 1891 and 1892 private American donors sent five steamships of grain, ' +
      'flour and supplies to Russia. Congress had declined to pay for the transport; in the ' +
      'debate of January 1892 some members spoke against friendship with a despotic government.',
    'On 13 December 1911 the House of Representatives voted, with one member against, to end the ' +
      'commercial treaty of 1832 with Russia, because Russia refused to honour the passports of ' +
      'American Jews. The treaty lapsed at the end of 1912.',
    'The United States asked the powers on 6 September 1899 to keep China’s trade open, and ' +
      'later protested against Russia’s hold on Manchuria. American bankers lent money to Japan ' +
      'for its war with Russia; President Roosevelt mediated the peace of 5 September 1905.',
  ],
};
