import type { Source } from '@crossbench/shared';

/** The précis of the discussion thread, paragraph by paragraph, for cards to quote. */
export const precisThread: Source = {
  id: 'precis-thread',
  title: 'Précis of "AHC/WI: Russo-American Special Relationship"',
  badge: 'forum-speculation',
  cite: 'Crossbench précis of "AHC/WI: Russo-American Special Relationship"',
  asOf: '2026-11-21',
  references: [
    '"AHC/WI: Russo-American Special Relationship", a discussion thread on alternate history; ' +
      'the participants’ own speculation',
  ],
  passages: [
    'Heading. The abbreviations in it stand for an alternate-history challenge and for a what-if.',
    'Not carried over: a participant’s name.',
    'Not carried over: a label beside the name.',
    'The participant who opens the thread finds it odd that nineteenth-century Russia and ' +
      'America were on such good terms, although the first was a reactionary monarchy and the ' +
      'second a liberal republic. Calculations of power explain part of the friendship, in this ' +
      'view, yet apart from the purchase of Alaska little came of it. The task set is to bring ' +
      'the two as near to each other as can be done by the twentieth century, with real goodwill ' +
      'at every rank of society in both; a Decembrist victory would earn extra credit.',
    'A participant proposes to make Britain the chief enemy of the young republic. Britain ' +
      'enters the Civil War against the Union and imposes a peace that leaves a small ' +
      'Confederacy dependent on London. Both sides arm along the new frontier, and America turns ' +
      'to Russia as the strongest power that shares its opponent. Pledges at first outrun deeds, ' +
      'but trade across the Pacific grows, and Russia’s war with Japan widens into one of Russia ' +
      'and America against Japan and Britain. The first pair gains Afghanistan, Korea and ' +
      'western Canada; the second keeps command of the oceans; a costly peace redistributes ' +
      'territory among all four.',
    'The same participant adds that such a war would ruin trade everywhere: citizens in each ' +
      'country would blame their own rulers and yet regard the state that had fought beside them ' +
      'as their best friend.',
    'Not carried over: an edit notice.',
    'Not carried over: a participant’s name.',
    'Not carried over: a label beside the name.',
    'The opener remarks that such a pairing could upset the established balance of power, and ' +
      'that a Russia with a more liberal government would share a great deal with America.',
    'Not carried over: a participant’s name.',
    'Not carried over: a label beside the name.',
    'Another participant, on a side issue, asks how many time zones the territory of the two ' +
      'countries spanned at the end of 1899.',
    'The same participant wonders whether American soldiers might have fought on Russia’s side ' +
      'in Crimea, or Russian soldiers on the Union’s side in the Civil War.',
    'The participant admits to having no idea of how either could be brought about.',
    'Not carried over: a participant’s name.',
    'Not carried over: a label beside the name.',
    'Repeats paragraph 14, which the next writer quotes.',
    'Repeats paragraph 15, which the next writer quotes.',
    'The opener answers that this is why a Decembrist victory appeals. In the history that ' +
      'happened, the opener says, the two countries had some interests in common and almost none ' +
      'in conflict; a shared political outlook could have supplied the overlap that a lasting ' +
      'alliance requires.',
    'The opener sketches a path. Napoleon does better in Europe, moderate liberals replace the ' +
      'tsar, and Russia becomes a constitutional monarchy whose Duma holds power and whose ' +
      'electorate widens slowly. It industrialises sooner but goes on expanding, which sharpens ' +
      'its rivalry with Britain in Asia. America fares worse in 1812, loses a little of Maine ' +
      'and keeps a grievance over impressment; fear of Britain produces broad agreement on ' +
      'industry and a national bank. In a Crimean war of a different kind America sends ' +
      'observers and volunteers, and Russia comes out roughly even.',
    'The sketch goes on: the South secedes when Lincoln is elected, and British leaders back it ' +
      'more readily because America now looks threatening. Russia helps one side, Britain the ' +
      'other, and an incident widens into an early world war. Britain withdraws, bloodied and ' +
      'under pressure at home; the Union, joined by a token Russian force, defeats the ' +
      'secession. The bond of wartime becomes America’s first alliance abroad, sealed by the ' +
      'handover of Alaska and by American capital for Russia.',
    'Not carried over: a page link.',
  ],
};
