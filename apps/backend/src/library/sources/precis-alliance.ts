import type { Source } from '@crossbench/shared';

/** The précis of the shorter essay, paragraph by paragraph, for cards to quote. */
export const precisAlliance: Source = {
  id: 'precis-alliance',
  title: 'Précis of "A US-Russian Alliance"',
  badge: 'opinion-essay',
  cite: 'Crossbench précis of "A US-Russian Alliance"',
  asOf: '2026-11-21',
  references: ['"A US-Russian Alliance", an essay; the author’s opinion'],
  passages: [
    'Heading. The title of the essay.',
    'Heading. The subtitle urges America to leave the influence of transatlantic elites and to ' +
      'seek partnership with Russia and its people.',
    'The author considers the relationship between America and Russia misunderstood and ' +
      'needlessly tense. From the American Revolution onwards the two shared interests, ' +
      'hardships and at times admiration, until the Bolshevik seizure of power in 1917 opened an ' +
      'ideological conflict whose effects persist. The author separates the people of Russia ' +
      'from their government, and argues that threats to American sovereignty have often come ' +
      'less from Moscow than from European elites who use American power for their own purposes.',
    'The author proposes an alliance with Russia’s people, and not necessarily with its ' +
      'government, founded on shared hardships, cultural likeness and common resistance to ' +
      'transnational elites.',
    'The author recalls that Catherine the Great turned down British requests for troops against ' +
      'the American rebels and made Russia a neutral mediator, which helped to keep other ' +
      'European states out. Goodwill was not the only motive, the author concedes; an ' +
      'independent America served Russia as a counterweight to Britain.',
    'During the Civil War, the author writes, Alexander II sent warships to two American ports, ' +
      'New York and San Francisco, which the essay takes as a striking show of sympathy with the ' +
      'Union. The author grants that Russia had strategic reasons of its own, and sees a ' +
      'pattern: the two countries have often resisted the same powers.',
    'The author calls 1917 the turning point: the Soviet leadership opposed the capitalist West ' +
      'on principle, and a century of suspicion followed with brief spells of cooperation.',
    'The author’s main example of cooperation is the Second World War. Two opposite systems of ' +
      'government fought Germany together; the Soviet Union bore the greatest losses, above 26 ' +
      'million people, while American supplies under Lend-Lease sustained its army. The author ' +
      'sees more in this than convenience: faced with a mortal danger, states can set ideology ' +
      'aside.',
    'The author takes the meeting of American and Soviet soldiers at the Elbe in April 1945 as a ' +
      'sign of what might have lasted. It did not, the author argues, because policymakers in ' +
      'Washington, many under the influence of European elites, soon turned to hostility.',
    'The author claims that many of America’s worst strategic errors since the start of the ' +
      'twentieth century stem less from Russian aggression than from European elites with ends ' +
      'of their own.',
    'The author says that Churchill, who had needed both allies to beat Germany, soon prepared ' +
      'the Cold War with his speech of 1946 in Missouri, given in President Truman’s presence. ' +
      'In the author’s reading it rallied English-speaking unity against Moscow and kept Britain ' +
      'important as America’s necessary partner.',
    'The author argues that West European leaders encouraged American hostility towards Russia ' +
      'throughout the post-war decades, and that NATO, created to contain Soviet power, let them ' +
      'steer American policy. After the Soviet collapse its enlargement, against the clear ' +
      'warnings of Kennan and others, kept tension high.',
    'The author sees the same influence after the Cold War, in finance as in foreign policy. ' +
      'European policymakers, on this view, raise tension with Russia less out of concern for ' +
      'democracy than to keep their leverage, at America’s expense.',
    'To critics who call the government in Moscow autocratic, bent on expansion and hostile to ' +
      'democracy, the author answers that Washington has cooperated with authoritarian ' +
      'governments, Saudi Arabia and South Korea in the Cold War among them, when its interests ' +
      'called for it. The author also asks whether the European Union, run in the author’s view ' +
      'by unelected officials, is any less restrictive.',
    'The author asks that attention go to ordinary Russians, who in the author’s view share with ' +
      'Americans a distrust of global institutions, a record of hardship and an attachment to ' +
      'sovereignty, and stand closer to them than either stands to those who made American ' +
      'policy.',
    'To act as a sovereign power, the author argues, America must reconsider its hostile stance. ' +
      'This is to mean neither blind trust nor appeasement but a practical relationship founded ' +
      'on interests, which would serve both countries better than provocations and proxy wars ' +
      'from which, the author says, only arms makers and financiers profit.',
    'The author rejects the idea that the only choice is between confronting Russia and ' +
      'submitting to it. Cooperation, on this view, offers America far more than lasting ' +
      'antagonism, and engagement should put the interests of both peoples before the wishes of ' +
      'European elites.',
    'The author sees a world in realignment: China rises, the European Union is divided, trust ' +
      'in global institutions declines. America should therefore choose partners with care and ' +
      'follow its national interest rather than enmities that it has inherited.',
    'The author lists possible steps: exchanges in culture and education; selected economic ' +
      'partnerships, for instance in energy, space and technology; and above all a change of ' +
      'outlook, from treating Russia as an enemy for ever to seeking a constructive, if ' +
      'cautious, relationship.',
    'The author concludes that the world has gained whenever Americans and Russians worked ' +
      'together, and that this spirit should be recovered while it can be.',
  ],
};
