/** Hard words that a letter may not do without, each explained at its end; and words that have no place in a letter. */
import type { Tweetalig } from '../../regelgeving/zin.ts'
import bestand from './woordenlijst.json' with { type: 'json' }

interface Woord {
  readonly woord: Tweetalig
  /** How the word looks in a letter, in either language. */
  readonly vormen: RegExp
  readonly uitleg: Tweetalig
}

export const WOORDENLIJST: readonly Woord[] = bestand.map(({ nl, en, vorm, vlaggen, uitlegNl, uitlegEn }) => ({
  woord: { nl, en },
  vormen: new RegExp(vorm, vlaggen),
  uitleg: { nl: uitlegNl, en: uitlegEn },
}))

/** Never in our own text: stiff words for which there is a plain one. */
export const VERBODEN_WOORDEN =
  /\b(alsmede|betreffende|conform|dan wel|derhalve|desalniettemin|dienaangaande|dient te|geschied|helaas|hetgeen|hieromtrent|ingevolge|inzake|jegens|krachtens|middels|mitsdien|mits|onverwijld|onderhavig|omtrent|strekt ertoe|teneinde|tevens|uit hoofde van|vigerend|voornoemd|voorts|wederom|zulks)/iu
