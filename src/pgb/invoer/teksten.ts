/**
 * Every kind of defect with its text: what is wrong, where, and what to do. Codes are stable: programs read them.
 * A text never shows a value of the dossier: values may be personal data (the bsn above all), and answers are logged.
 */
import type { Tweetalig } from '../contract.ts'
import { onder, type Plek } from './plek.ts'

/** What a text needs to know besides the place. */
export interface Bijzonderheden {
  readonly grens?: number | string
  readonly keuzes?: readonly string[]
  readonly soort?: Soort
  readonly vorm?: Tweetalig
  readonly regel?: number
  readonly teken?: number
  readonly reden?: Leesreden
}
export type Soort = 'tekst' | 'getal' | 'janee' | 'lijst' | 'object'
export type Leesreden = 'onverwacht' | 'einde' | 'commentaar' | 'komma' | 'tekst'

type Maker = (plek: Plek, b: Bijzonderheden) => Tweetalig
const zin = (nl: string, en: string): Tweetalig => ({ nl, en })

const SOORTEN: Record<Soort, Tweetalig> = {
  tekst: zin('een tekst tussen aanhalingstekens', 'a text between quotation marks'),
  getal: zin('een getal zonder aanhalingstekens', 'a number without quotation marks'),
  janee: zin('true (ja) of false (nee)', 'true (yes) or false (no)'),
  lijst: zin('een lijst tussen [ en ]', 'a list between [ and ]'),
  object: zin('een groep velden tussen { en }', 'a group of fields between { and }'),
}

const LEESREDENEN: Record<Leesreden, Tweetalig> = {
  onverwacht: zin('daar staat iets dat JSON daar niet toestaat', 'JSON does not allow what stands there'),
  einde: zin('de tekst houdt te vroeg op', 'the text ends too early'),
  commentaar: zin('commentaar mag niet in JSON', 'JSON has no comments'),
  komma: zin('daar staat een komma te veel', 'there is a comma too many'),
  tekst: zin(
    'een tekst bevat een teken dat JSON zo niet toestaat',
    'a text holds a character that JSON does not allow',
  ),
}

const TEKSTEN = {
  'tekst-te-groot': () =>
    zin(
      'Het dossier is groter dan 1 MB (1.048.576 bytes). Stuur een kleiner dossier.',
      'The dossier is larger than 1 MB (1,048,576 bytes). Send a smaller dossier.',
    ),
  'geen-utf8': () =>
    zin(
      'De tekst is geen geldige UTF-8. Sla het bestand op als UTF-8.',
      'The text is not valid UTF-8. Save the file as UTF-8.',
    ),
  leeg: () => zin('De tekst is leeg. Stuur een dossier in JSON.', 'The text is empty. Send a dossier in JSON.'),
  'geen-json': (_, { regel = 1, teken = 1, reden = 'onverwacht' }) =>
    zin(
      `De tekst is geen geldige JSON. Kijk op regel ${regel}, teken ${teken}: ${LEESREDENEN[reden].nl}.`,
      `The text is not valid JSON. Look at line ${regel}, character ${teken}: ${LEESREDENEN[reden].en}.`,
    ),
  'te-diep': (plek) =>
    over(
      plek,
      'zit meer dan 20 niveaus diep. Gebruik de velden van het dossierschema.',
      'lies more than 20 levels deep. Use the fields of the dossier schema.',
    ),
  'dubbele-eigenschap': (plek) =>
    over(plek, 'staat er meer dan één keer. Laat er één staan.', 'stands there more than once. Keep one.'),
  'onbekende-eigenschap': (plek) =>
    over(
      plek,
      'kennen wij niet. Haal het weg of verbeter de naam; hoofdletters tellen mee.',
      'is not known. Remove it or correct its name; capitals matter.',
    ),
  ontbreekt: (plek) => over(plek, 'ontbreekt. Vul het in.', 'is missing. Fill it in.'),
  'verkeerd-type': (plek, { soort = 'object' }) =>
    over(
      plek,
      `heeft een verkeerde vorm. Gebruik ${SOORTEN[soort].nl}.`,
      `has the wrong form. Use ${SOORTEN[soort].en}.`,
    ),
  'onbekende-waarde': (plek, { keuzes = [] }) =>
    over(
      plek,
      `heeft een waarde die wij niet kennen. Kies uit: ${keuzes.join(', ')}.`,
      `has a value that is not known. Choose from: ${keuzes.join(', ')}.`,
    ),
  'te-lang': (plek, { grens }) =>
    over(plek, `is te lang. Gebruik hoogstens ${grens} tekens.`, `is too long. Use at most ${grens} characters.`),
  'te-kort': (plek, { grens }) =>
    over(plek, `is te kort. Gebruik minstens ${grens} tekens.`, `is too short. Use at least ${grens} characters.`),
  'te-veel-regels': (plek, { grens }) =>
    over(plek, `is een te lange lijst. Hoogstens ${grens} mag.`, `is too long a list. At most ${grens} are allowed.`),
  'te-groot': (plek, { grens }) =>
    over(plek, `is te groot. Het mag hoogstens ${grens} zijn.`, `is too large. It may be at most ${grens}.`),
  'te-klein': (plek, { grens }) =>
    over(plek, `is te klein. Het moet minstens ${grens} zijn.`, `is too small. It must be at least ${grens}.`),
  'niet-boven': (plek, { grens }) => over(plek, `moet groter zijn dan ${grens}.`, `must be greater than ${grens}.`),
  'geen-veelvoud': (plek, { grens }) =>
    over(plek, `gaat in stappen van ${grens}. Rond het getal af.`, `goes in steps of ${grens}. Round the number.`),
  'geen-geheel-getal': (plek) =>
    over(plek, 'moet een geheel getal zijn, zonder deel achter de punt.', 'must be a whole number, without decimals.'),
  'geen-hele-eurocenten': (plek) =>
    over(
      plek,
      'is een bedrag in hele eurocenten. Schrijf 12,50 euro als 1250.',
      'is an amount in whole eurocents. Write 12.50 euros as 1250.',
    ),
  'getal-onnauwkeurig': (plek) =>
    over(
      plek,
      'heeft meer cijfers dan wij precies kunnen lezen. Gebruik hoogstens 15 cijfers.',
      'has more digits than can be read exactly. Use at most 15 digits.',
    ),
  'verkeerd-patroon': (plek, { vorm = zin('de vorm van het schema', 'the form of the schema') }) =>
    over(plek, `heeft een verkeerde vorm. Gebruik ${vorm.nl}.`, `has the wrong form. Use ${vorm.en}.`),
  stuurteken: (plek) =>
    over(
      plek,
      'bevat een onzichtbaar stuurteken. Haal het weg; alleen tab en regeleinde mogen.',
      'holds an invisible control character. Remove it; only tab and line end are allowed.',
    ),
  'los-surrogaat': (plek) =>
    over(plek, 'bevat een half teken. Typ de tekst opnieuw.', 'holds half a character. Type the text again.'),
  'datum-bestaat-niet': (plek) =>
    over(plek, 'is een datum die niet bestaat. Verbeter de datum.', 'is a date that does not exist. Correct the date.'),
  'datum-te-vroeg': (plek) =>
    over(plek, 'ligt vóór 1 januari 1900. Verbeter de datum.', 'lies before 1 January 1900. Correct the date.'),
  'geboren-na-ontvangst': (plek) =>
    over(
      plek,
      'ligt na de dag waarop de aanvraag is ontvangen. Verbeter een van beide datums.',
      'lies after the day on which the application was received. Correct one of the two dates.',
    ),
  'einddatum-voor-ingangsdatum': (plek) =>
    over(
      plek,
      'ligt vóór de ingangsdatum. Verbeter een van beide datums.',
      'lies before the start date. Correct one of the two dates.',
    ),
  'lege-periode': (plek) =>
    over(
      plek,
      'ligt vóór de eerste dag waarop het pgb kan ingaan. Er blijft geen dag over. Verbeter de datum.',
      'lies before the first day on which the pgb can start. No day is left. Correct the date.',
    ),
  'tot-voor-van': (plek) =>
    over(
      plek,
      'ligt vóór het begin (van). Verbeter een van beide datums.',
      'lies before the start (van). Correct one of the two dates.',
    ),
  'bsn-ongeldig': (plek) =>
    over(
      plek,
      'is geen bestaand burgerservicenummer. Neem de 9 cijfers over van het identiteitsbewijs.',
      'is not a citizen service number that exists. Copy the 9 digits from the identity document.',
    ),
  'onbekende-regio': (plek) =>
    over(
      plek,
      'is geen zorgkantoorregio. Gebruik een code van lijst COD001.',
      'is not a zorgkantoor region. Use a code of list COD001.',
    ),
  'onbekend-zorgprofiel': (plek) =>
    over(
      plek,
      'is geen zorgprofiel. Gebruik een code van lijst COD163, niet 996 tot en met 999.',
      'is not a care profile. Use a code of list COD163, not 996 up to 999.',
    ),
  'tarief-bij-onbetaald': (plek) =>
    over(
      plek,
      'hoort niet bij onbetaalde zorg. Haal het weg, of zet onbetaald op false.',
      'does not go with unpaid care. Remove it, or set onbetaald to false.',
    ),
  'premies-verkeerd-jaar': (plek) =>
    over(
      plek,
      'kan alleen als het pgb ingaat in 2026 of 2027 (art. 5.13a Rlz). Haal het bedrag weg.',
      'is possible only when the pgb starts in 2026 or 2027 (art. 5.13a Rlz). Remove the amount.',
    ),
  'meerzorg-en-duurdere-groep': (plek) =>
    over(
      plek,
      'kan niet samen met meerzorg. Kies één van de twee.',
      'cannot go together with meerzorg. Choose one of the two.',
    ),
  'regel-zonder-beoordeling': (plek) =>
    over(
      plek,
      'is geen regel waarover een mens oordeelt. Gebruik de code van zo’n regel, bijvoorbeeld WLZ-3.3.3-4-A.',
      'is not a rule on which a person gives a judgement. Use the code of such a rule, for instance WLZ-3.3.3-4-A.',
    ),
  'motivering-leeg': (plek) =>
    over(
      plek,
      'is leeg. Schrijf op waarom, in minstens 10 tekens.',
      'is blank. Write down why, in at least 10 characters.',
    ),
  onleesbaar: () =>
    zin('Het dossier is niet te lezen. Stuur gewone JSON.', 'The dossier cannot be read. Send plain JSON.'),
  'te-veel': () =>
    zin(
      'Er zijn nog meer fouten. Wij stoppen hier. Verbeter eerst de fouten hierboven.',
      'There are more defects. We stop here. First correct the defects above.',
    ),
} satisfies Record<string, Maker>

export type Gebrekcode = keyof typeof TEKSTEN
export const GEBREKCODES = Object.keys(TEKSTEN) as readonly Gebrekcode[]

export const tekstVan = (code: Gebrekcode, plek: Plek, bijzonderheden: Bijzonderheden): Tweetalig =>
  (TEKSTEN[code] as Maker)(plek, bijzonderheden)

/** A sentence that begins with the place it is about. */
function over(plek: Plek, nl: string, en: string): Tweetalig {
  if (plek.ouder === null) return zin(`Het dossier ${nl}`, `The dossier ${en}`)
  if (typeof plek.deel === 'string')
    return zin(`Het veld “${veilig(plek.deel)}” ${nl}`, `The field “${veilig(plek.deel)}” ${en}`)
  const lijst = plek.ouder.ouder === null ? onder(plek.ouder, 'dossier') : plek.ouder
  const naam = veilig(String(lijst.deel))
  return zin(`Nummer ${plek.deel + 1} van “${naam}” ${nl}`, `Item ${plek.deel + 1} of “${naam}” ${en}`)
}

/** A name that somebody else wrote, fit to stand in a sentence: at most 40 characters, none that steers a terminal or line. */
function veilig(naam: string): string {
  const begin = naam.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD')
  const tekens = [...begin]
  return tekens.length > 40 || naam.length > 200 ? `${tekens.slice(0, 39).join('')}…` : begin
}
