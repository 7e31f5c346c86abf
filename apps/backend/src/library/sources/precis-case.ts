import type { Source } from '@crossbench/shared';

/** The précis of the longer essay, paragraph by paragraph, for cards to quote. */
export const precisCase: Source = {
  id: 'precis-case',
  title: 'Précis of "The Case For A US-Russian Alliance"',
  badge: 'opinion-essay',
  cite: 'Crossbench précis of "The Case For A US-Russian Alliance"',
  asOf: '2026-11-21',
  references: [
    '"The Case For A US-Russian Alliance", an essay; the author’s opinion, with one reader’s ' +
      'comment at the end',
  ],
  passages: [
    'Heading. The title of the essay.',
    'Heading. The subtitle says that the two countries need not be enemies.',
    'The author argues that survival and power, not common values, now shape the map of the ' +
      'world. While the United States confronts China and quarrels with its European allies, the ' +
      'divisions of the Cold War lose their meaning. Three decades of liberal and global policy ' +
      'are said to have helped to produce a Chinese-Russian axis that endangers American ' +
      'primacy. America could loosen that unequal partnership, the author holds, if it stopped ' +
      'asking partners to share its ideology; the essay sets out to show that a turn towards ' +
      'Russia is both possible and necessary.',
    'The author notes that publication was delayed by about a year, and that it coincides with ' +
      'sharp tension between America and Europe and with what the author takes to be the ' +
      'approaching end of the war in Ukraine.',
    'The author explains that an earlier version was published on another site.',
    'Heading. The present situation.',
    'The author recalls that the two states were rival superpowers in the later twentieth ' +
      'century, and argues that after the Soviet collapse Russia became a regional power: unable ' +
      'to compete with America as an equal or to put pressure on it in its own hemisphere, and ' +
      'occupied with its near neighbourhood.',
    'By contrast, the author says, the current American strategy document gives priority to ' +
      'economic pressure on China and to keeping it from dominating the South China Sea, while ' +
      'using diplomacy to move Europe towards American conservative positions.',
    'The author holds that Russia’s quarrel with the West stays mostly within its neighbourhood, ' +
      'and that its information campaigns elsewhere support far-right and friendly parties in ' +
      'the hope of restoring relations.',
    'The author observes that Moscow and the present American administration back the same ' +
      'European parties and leaders, nationalist and conservative Eurosceptics such as the AfD ' +
      'and Orbán.',
    'Russian activity in American politics, the author says, likewise seeks to strengthen ' +
      'conservative and Christian-nationalist forces. However different the two regimes are, the ' +
      'author sees Washington under Trump and Moscow promoting many similar social values and ' +
      'reading the contest of ideas alike.',
    'The author adds that right-wing populists in the European Union think well of both ' +
      'governments, and infers that better relations between them would lower tension in Europe ' +
      'as well.',
    'Heading. Relations in the 2000s.',
    'The author says that the two countries have been by turns partners and rivals. The most ' +
      'recent closeness came at the start of the 2000s, while the two presidents got on well; ' +
      'according to the author a Russian warning about bin Laden, given before the attacks of ' +
      '2001, strengthened the bond.',
    'The author describes the monument to the victims of the attacks of 2001 and 1993 that ' +
      'Russia gave to the United States in 2006, about a hundred feet high and still standing, ' +
      'and says that Putin’s name on it has been covered.',
    'The author writes that Putin raised joining NATO with Clinton and with Bush and was not ' +
      'taken up; instead Washington pressed for the admission of Ukraine and Georgia over ' +
      'Russian objections. The author presents the war in Georgia in 2008 as the outcome, and ' +
      'dates a sharp decline in relations from it.',
    'The author describes the renewed attempt of 2009 as fruitful in its first years: Russia ' +
      'entered the World Trade Organization and in return, by the author’s account, supported ' +
      'sanctions on Iran, backed NATO’s operation in Libya and opened a transit route for ' +
      'Western forces through its territory.',
    'Visa-free travel to the European Union for Russians, and even Russian membership, were ' +
      'under discussion then, the author says; Moscow leaned towards the West rather than, as ' +
      'now, towards China and BRICS.',
    'Heading. China and Russia, and Nixon’s opening in reverse.',
    'The author reports that Russian analysts widely regard the partnership with China as ' +
      'unequal, since the stronger party sets the terms of trade and diplomacy to suit itself. ' +
      'If the two drew still closer, the author expects Beijing in time to exert open influence ' +
      'over Russian domestic affairs, which Moscow would find increasingly stifling.',
    'In that case, the author argues, Russia could become a client of China, its land a corridor ' +
      'for armed pressure on the European Union or, in a war between China and America, a route ' +
      'for embargoed goods and materials.',
    'The author expects China, on the strength of its population and its productive capacity, to ' +
      'overtake America as the leading power during this century, and doubts that it would ' +
      'confine its ambitions to Eurasia. One clause of the paragraph is not carried over.',
    'The author puts the time left to separate Russia from China at fifteen years at most, and ' +
      'proposes to offer Russia an alliance that fits its culture and its strategic interests ' +
      'better.',
    'The author concedes that Russia is perhaps no democracy at present, but holds that its ' +
      'elites have reached cultural convictions close to those of the current American ' +
      'administration, and that growing dependence on China would hinder its return to the West.',
    'Heading. Incentives from below.',
    'The author contrasts American opinion of Russia, mostly unfavourable, with Russian opinion ' +
      'of America, which the author describes as favourable in spite of everything.',
    'The author says that goodwill is strongest among younger and better educated Russians, and ' +
      'concludes that an alliance would be carried from below, by a coalition across the ' +
      'generations.',
    'Over time, the author says, favourable views prevailed in Russia until September 2013, in ' +
      'President Obama’s second term, fell sharply under Biden and recovered in part under ' +
      'Trump.',
    'The author sees Russian goodwill towards Trump and the Republicans that does not depend on ' +
      'their policy towards Russia. A survey of the author’s own, of Canadians of Russian ' +
      'origin, is said to show a preference for the Conservatives there despite that party’s ' +
      'line; Eastern Europe, critical of Russia yet friendly to Trump, is offered as further ' +
      'evidence that outlook counts for more than policy.',
    'Heading. Strategic and practical advantages.',
    'The author’s first strategic argument is position: lying between the European Union and ' +
      'China, Russia could serve as a middleman through which America brings influence to bear ' +
      'on either.',
    'Both China and the European Union, the author argues, far outweigh Russia, so that it looks ' +
      'for partners elsewhere, of late in India. America wants neither of them to grow too ' +
      'strong and, since Russia cannot compete with it, could use Russia to extend its own ' +
      'reach.',
    'The author’s second argument is resources. Russian raw materials could supply the American ' +
      'economy instead of the Chinese and the European; and because the two countries hold so ' +
      'large a share of the world’s resources, acting together they could move prices, a lever ' +
      'that the author thinks stronger than tariffs, as the oil embargo of 1973 showed.',
    'Lastly, the author finds no natural hostility between the two countries apart from NATO’s ' +
      'expansion and quarrels over ideology. With its chief rival turned ally, Russia would lose ' +
      'its motive to press on the West, a new war in Europe would become unattractive, and, the ' +
      'author maintains, the war in Ukraine would never have happened.',
    'The European Union would gain too, the author argues: once the threat was no longer ' +
      'perceived, trust could return. America need not choose between Europe and Russia, which ' +
      'are natural partners in trade, unless it moves on Greenland.',
    'The author contrasts such an alliance with those with Ukraine or Israel: it would cost ' +
      'America nothing, the author says, and bring large returns in raw materials, in joint ' +
      'technical projects such as the space station, and in troops stationed in Russia to deter ' +
      'others.',
    'The author argues that an alliance which only one party sustains will not last. By that ' +
      'test the ties with Europe and with Israel are fragile, since America carries most of the ' +
      'load; the author does not see how the same imbalance would arise with Russia.',
    'Heading. The Russian point of view.',
    'The author says the main grievance of Russian elites is that the West shuts Russia out and ' +
      'so drives it elsewhere. Putin began, in this account, as a friend of the West who hoped ' +
      'for NATO membership and for a common Europe as far as the Pacific; the hope ended in ' +
      'Obama’s second term.',
    'To understand Russian hostility, the author asks the reader to see a country that feels ' +
      'besieged: after Georgia, the protests of 2011 and the Maidan, Russians saw a liberal and ' +
      'global order closing in on them. The author, writing from the political right, considers ' +
      'that order a threat to Western societies as well.',
    'The author disputes the view that Western leniency emboldened Russia, and points to ' +
      'measures taken before 2022: sanctions over Crimea, exclusion from the G8, and support for ' +
      'Ukraine, anti-tank missiles included. After the invasion came a record number of ' +
      'sanctions and the loss of access to payment systems, to banks abroad and to travel. The ' +
      'paragraph ends with a total for aid to Ukraine that the essay does not source.',
    'If that was softness, the author argues, hardness could only mean an attack by NATO ' +
      'members. The outcome was a Russia cut off from the Atlantic world and busier with the ' +
      'rest: it enlarged BRICS and leaned more on Iran, North Korea, India and China while its ' +
      'trade surplus and its output grew. The world at large cannot be closed to it, the author ' +
      'concludes; only the Atlantic sphere can.',
    'The author sets Russia’s authoritarian turn and its repression of political figures in this ' +
      'context: the state takes such people for agents of an enemy, as the author says parts of ' +
      'the European Union take Georgescu and Orbán. Restrictions on speech, on this view, follow ' +
      'from fears for national security.',
    'Threats meant to corner Russia had the opposite effect, the author holds: more ' +
      'authoritarian rule, a larger BRICS and in the end the invasion of Ukraine.',
    'The author recalls that the Soviet Union, as the essay sees it, was beaten neither in arms ' +
      'nor in the economy, but dissolved by its own choice for the sake of a partnership with ' +
      'the West that lasted until the early 2010s.',
    'Heading. A look ahead.',
    'The author traces the mistrust to American insistence on carrying a liberal and global ' +
      'ideology into Russia. Russian elites answered with purges of its supporters at home and ' +
      'in neighbouring countries, which set the West against them further.',
    'For perhaps the first time since 1945, the author says, a president does not regard America ' +
      'as leader of the free world, which removes the ideological obstacle to an alliance: Trump ' +
      'puts American interests above moral standing abroad.',
    'The author sees here the reason for that president’s closeness to authoritarian states such ' +
      'as Saudi Arabia, and to Israel and Russia, for whose leaders the International Criminal ' +
      'Court has issued arrest warrants.',
    'American aims in Greenland, Iran and Venezuela, the author argues, follow a realism like ' +
      'Russia’s own; as liberal standards wear away the two powers are, paradoxically, drawn ' +
      'together.',
    'The author introduces a remark by Ivan Ilyin, whom the essay calls Putin’s favourite ' +
      'philosopher.',
    'Ilyin’s remark, in summary: America alone is disposed to want a united Russia, as a ' +
      'counterweight that poses no danger and as a reliable customer, while other countries do ' +
      'not understand it.',
    'The author reads the recent talks about Ukraine as proof that Putin, like Ilyin, places ' +
      'more trust in Americans than in Europeans, and sees an opening for America to draw Russia ' +
      'away from China.',
    'Not carried over: a remark about body language at meetings of leaders.',
    'Heading. Conclusion.',
    'In conclusion the author holds that today’s hostility was not bound to come but followed ' +
      'from choices: decades of Western enlargement and of attempts to convert Russia, with no ' +
      'regard for its security and its culture. That course has not isolated Russia, on this ' +
      'view; it has produced a Eurasian bloc under Beijing and leaves America more exposed.',
    'The author presents America First realism as a correction. Without ideological conditions ' +
      'America could see Russia as a land power whose interests run against those of China and ' +
      'of the European bureaucracy, and a reciprocal alliance would turn a cornered opponent ' +
      'into a counterweight, making both the Western Hemisphere and Eurasia more secure.',
    'As the author expects the war in Ukraine to end, the essay calls for a fresh security ' +
      'framework with Russia, Ukraine, the European Union and the United States as members, so ' +
      'that none of the four goes to war with another again.',
    'The author detects a slow shift of Russian opinion towards the West and expects an alliance ' +
      'to Americanise much of Russian culture, as past partnerships with European states ' +
      'Westernised the empire. A Russia which thinks of itself as America’s ally would be easier ' +
      'to restrain, in the author’s view, than a hostile one that stands alone.',
    'The author closes with a choice for Washington: to prolong the hostility or, while China ' +
      'and Russia can still be separated, to attempt a realignment. Statements by Russian ' +
      'officials are taken as a sign of openness, and the expected results are Russia’s return ' +
      'to the West and peace in Europe.',
    'A reader’s comment, not the author’s. The reader calls for an alliance of the northern ' +
      'hemisphere, better made in 1992 but still worth making, and supports it with shares of ' +
      'nuclear arms, of oil and gas and of output that the comment does not source. To ' +
      'strengthen China while the north divides would be a grave error, in the reader’s view, ' +
      'like the opening to Mao’s China; policy should rest on survival rather than ideals. ' +
      'Remarks about other states are not carried over.',
  ],
};
