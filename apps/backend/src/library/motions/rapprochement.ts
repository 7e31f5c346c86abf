import type { Motion } from '@crossbench/shared';

/** The motion on rapprochement between the United States and Russia, with its two briefs. */
export const rapprochement: Motion = {
  id: 'rapprochement',
  wording: 'This House would pursue rapprochement with Russia',
  kind: 'policy',
  infoSlide: {
    text:
      'Russia annexed Crimea in March 2014 and began its full-scale invasion of Ukraine on 24 ' +
      'February 2022. The UN General Assembly demanded its withdrawal by 141 votes to 5; the ' +
      'United States and its allies imposed sanctions and armed Ukraine. Russia’s trade with ' +
      'China rose to about 240 billion dollars in 2023. In February 2023 Russia suspended its ' +
      'part in New START, the last treaty that limited the two largest nuclear arsenals. ' +
      'American and Russian delegations opened talks in Riyadh on 18 February 2025. The slide ' +
      'ends there; later events are for the debaters to bring, with their sources.',
    asOf: '2025-02-18',
  },
  definitions: [
    {
      term: 'This House',
      meaning: 'The House acts as the government of the United States.',
    },
    {
      term: 'Rapprochement',
      meaning:
        'A sustained policy of restoring working ties with Russia step against step: summits, ' +
        'arms control, trade in selected fields. It is neither a military alliance nor a ' +
        'recognition of annexed territory.',
    },
    {
      term: 'Pursue',
      meaning:
        'The policy starts now and does not wait for a full settlement of the war in Ukraine or ' +
        'for Russia’s withdrawal.',
    },
  ],
  disputed:
    'Whether better relations with Russia would make the United States and its allies safer, or ' +
    'would reward a conquest and weaken them. Both sides want to avoid a wider war; they differ ' +
    'on what prevents it.',
  burdens: {
    proposition:
      'Show that restoring ties with Russia, begun now and step against step, leaves the United ' +
      'States better off than the present course.',
    opposition:
      'Show that it leaves the United States worse off, or that the gains depend on conduct ' +
      'which rapprochement itself does not bring about.',
  },
  sources: [
    { sourceId: 'precis-case', passages: [20, 23, 31, 32, 33, 34, 35, 36, 37, 42, 56] },
    { sourceId: 'precis-alliance', passages: [16, 17, 18, 19] },
    { sourceId: 'facts-rapprochement', passages: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] },
  ],
  brief: {
    proposition: [
      {
        tag: 'America should not face two great rivals at once',
        body:
          'Pressing Russia and China together pushes them together and divides American strength ' +
          'between two continents. Restoring ties with the weaker lets Washington concentrate on ' +
          'the stronger, in the years when that still matters.',
        card: {
          sourceId: 'precis-case',
          passage: 56,
          quote:
            'That course has not isolated Russia, on this view; it has produced a Eurasian bloc ' +
            'under Beijing and leaves America more exposed.',
        },
      },
      {
        tag: 'Two nuclear arsenals need a channel that works',
        body:
          'These two states hold nearly nine warheads in ten. After the Cuban crisis they agreed ' +
          'on a hot line and a test ban, because leaders dealt with an adversary. A suspended ' +
          'treaty is a reason to resume.',
        card: {
          sourceId: 'facts-rapprochement',
          passage: 9,
          quote:
            'Eight months after the Cuban crisis of October 1962 Washington and Moscow agreed on ' +
            'a direct line between their leaders (memorandum of 20 June 1963)',
        },
        rebuts: 2,
      },
      {
        tag: 'Dealing with Moscow never meant accepting its conquests',
        body:
          'For fifty years America refused to accept the annexation of the Baltic states, and in ' +
          'those years fought beside Moscow and signed treaties with it. Ties and principle ' +
          'coexisted; no title was conceded, and independence came.',
        card: {
          sourceId: 'facts-rapprochement',
          passage: 3,
          quote:
            'It kept to that refusal until their independence in 1991, through the wartime ' +
            'alliance with Moscow and through every later agreement with it',
        },
        rebuts: 0,
      },
      {
        tag: 'Earlier bargains paid while they were kept',
        body:
          'The reset brought warhead limits, routes to Afghanistan and Russia’s vote on Iran. ' +
          'That it ended does not mean that it failed; isolation has bought nothing comparable. ' +
          'Step against step, each concession is repaid before the next.',
        card: {
          sourceId: 'facts-rapprochement',
          passage: 8,
          quote:
            'the American reset with Russia yielded New START, an agreement of July 2009 on ' +
            'military transit to Afghanistan, and Russia’s vote in the UN Security Council for ' +
            'sanctions on Iran',
        },
        rebuts: 3,
      },
    ],
    opposition: [
      {
        tag: 'Rapprochement now would put a price on conquest',
        body:
          'Ties restored while annexed land is still held teach every government that seizure ' +
          'costs some years of sanctions. States with stronger neighbours will seek bombs or ' +
          'submit; America will meet the next war on worse terms.',
        card: {
          sourceId: 'facts-rapprochement',
          passage: 2,
          quote:
            'declared that Russia’s attempted annexation of four Ukrainian regions has no ' +
            'validity under international law, and called on all states not to recognise it',
        },
      },
      {
        tag: 'Nixon used a split; today there is none',
        body:
          'In 1972 Soviet and Chinese soldiers had already fought each other, so Beijing had ' +
          'every reason to turn. By 2023 Russia traded with China more than ever. America would ' +
          'pay in concessions while Russia kept both friends.',
        card: {
          sourceId: 'facts-rapprochement',
          passage: 5,
          quote:
            'declared in a joint statement of 4 February 2022 that the friendship of their two ' +
            'states has no limits',
        },
        rebuts: 0,
      },
      {
        tag: 'A channel fails when one party walks away',
        body:
          'Arms control is worth having, but America had extended the treaty when Moscow ' +
          'suspended its part. Rapprochement that asks for no changed conduct first rewards that ' +
          'step, and makes every future limit a bargaining chip.',
        card: {
          sourceId: 'facts-rapprochement',
          passage: 6,
          quote:
            'It was extended on 3 February 2021 to 5 February 2026; on 21 February 2023 Russia ' +
            'announced that it was suspending its participation.',
        },
        rebuts: 1,
      },
      {
        tag: 'After the reset came Crimea, after Minsk invasion',
        body:
          'Terms endorsed by the Security Council lasted until Russia discarded them. ' +
          'Concessions bought delay, not restraint. Deterrence and the trust of allies hold only ' +
          'while Russia’s conduct, rather than hope for it, decides what America offers.',
        card: {
          sourceId: 'facts-rapprochement',
          passage: 11,
          quote:
            'the UN Security Council endorsed the second in resolution 2202 of 17 February 2015. ' +
            'Russia recognised the two separatist republics as states on 21 February 2022 and ' +
            'invaded Ukraine three days later.',
        },
        rebuts: 3,
      },
    ],
  },
};
