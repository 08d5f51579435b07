/**
 * What goes in and out where one manages people and reviews the log (PLT-20, PLT-23). A day is `jjjj-mm-dd`, a moment
 * ISO 8601 in UTC. Who changes something sends an `Idempotency-Key`.
 */
import Type, { type Static } from 'typebox'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength })
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const TekstOfNiets = ofNiets(Type.String())
const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Regiocode = Type.String({ pattern: '^[0-9]{4}$' })
const Telling = Type.Integer({ minimum: 0 })
const Tweetalig = Type.Object({ nl: Type.String(), en: Type.String() }, strict)

export const ROLNAMEN = [
  'consulent',
  'beoordelaar',
  'inkoper',
  'controller',
  'risicobeheer',
  'compliance',
  'interne-audit',
  'beheerder',
  'toezichthouder',
] as const
const Rol = keuze(ROLNAMEN)

export const Collega = Type.Object({ id: Type.String(), naam: TekstOfNiets }, strict)
export type Collega = Static<typeof Collega>

const Rolbezit = Type.Object(
  { regio: Type.String(), rol: Rol, vanaf: Dag, tot: ofNiets(Dag), toegekendDoor: Collega },
  strict,
)
const Sessie = Type.Object({ gemaakt: Type.String(), laatstGezien: Type.String(), verloopt: Type.String() }, strict)
export const Gebruikerrij = Type.Object(
  {
    id: Type.String(),
    naam: Type.String(),
    actief: Type.Boolean(),
    laatstAangemeld: TekstOfNiets,
    rollen: Type.Array(Rolbezit),
    sessies: Type.Array(Sessie),
  },
  strict,
)
export type Gebruikerrij = Static<typeof Gebruikerrij>
export const GebruikersAntwoord = Type.Object({ gebruikers: Type.Array(Gebruikerrij), volgende: TekstOfNiets }, strict)
export type GebruikersAntwoord = Static<typeof GebruikersAntwoord>

export const Rolvoorstel = Type.Object(
  {
    id: Type.String(),
    gebruiker: Collega,
    rol: Rol,
    regios: Type.Array(Type.String()),
    vanaf: Dag,
    tot: ofNiets(Dag),
    door: Collega,
    gevraagd: Type.String(),
  },
  strict,
)
export type Rolvoorstel = Static<typeof Rolvoorstel>
export const RolvoorstellenAntwoord = Type.Object({ voorstellen: Type.Array(Rolvoorstel) }, strict)
export type RolvoorstellenAntwoord = Static<typeof RolvoorstellenAntwoord>

const Regios = Type.Array(Regiocode, { minItems: 1, maxItems: 40 })
export const Rolvraag = Type.Object({ rol: Rol, regios: Regios, vanaf: Dag, tot: ofNiets(Dag) }, strict)
export type Rolvraag = Static<typeof Rolvraag>
export const ROLBESLUITEN = ['bevestigd', 'afgewezen', 'ingetrokken'] as const
export const Rolbesluit = Type.Object({ uitkomst: keuze(ROLBESLUITEN) }, strict)
export type Rolbesluit = Static<typeof Rolbesluit>
export const Rolintrekking = Type.Object({ rol: Rol, regios: Regios }, strict)
export type Rolintrekking = Static<typeof Rolintrekking>
export const Accountstand = Type.Object({ actief: Type.Boolean() }, strict)
export type Accountstand = Static<typeof Accountstand>
export const EigenPersoon = Type.Object({ bsn: Type.String({ pattern: '^[0-9]{9}$' }) }, strict)
export type EigenPersoon = Static<typeof EigenPersoon>
export const Gedaan = Type.Object({ id: Type.String(), aantal: Telling }, strict)
export type Gedaan = Static<typeof Gedaan>

const Rechtenrij = Type.Object({ recht: Type.String(), leest: Type.Boolean(), rollen: Type.Array(Rol) }, strict)
export const RechtenAntwoord = Type.Object({ rechten: Type.Array(Rechtenrij) }, strict)
export type RechtenAntwoord = Static<typeof RechtenAntwoord>

const Instelling = Type.Object({ naam: Type.String(), waarde: Type.String() }, strict)
export const Toestand = Type.Object(
  {
    programma: Type.String(),
    modus: keuze(['demo', 'productie']),
    opslag: Type.Object({ soort: keuze(['eigen', 'server']), versie: Type.String() }, strict),
    regelset: Type.Object({ versie: Type.String(), hash: Type.String() }, strict),
    migraties: Type.Object({ aantal: Telling, laatste: TekstOfNiets, toegepast: TekstOfNiets }, strict),
    verzegelaar: Type.Object(
      {
        stand: keuze(['bij', 'achter', 'alarm']),
        wachtend: Telling,
        oudsteWachtend: TekstOfNiets,
        laatsteRonde: TekstOfNiets,
        laatsteCheckpoint: TekstOfNiets,
      },
      strict,
    ),
    uitberichten: Telling,
    taken: Type.Object({ wachtend: Telling, mislukt: Telling }, strict),
    virusscanner: Type.Boolean(),
    /** How long the rows of the log are kept, in years, and where that stands. Nothing is thrown away by the program. */
    bewaarjarenLog: Type.Object({ jaren: Type.Integer(), bron: Type.String() }, strict),
    instellingen: Type.Array(Instelling),
  },
  strict,
)
export type Toestand = Static<typeof Toestand>

export const Logrij = Type.Object(
  {
    id: Type.String(),
    regio: Type.String(),
    tijdstip: Type.String(),
    gebruiker: Collega,
    rol: Type.String(),
    soort: Type.String(),
    actie: keuze(['maken', 'lezen', 'wijzigen', 'verwijderen', 'uitvoeren']),
    uitkomst: keuze(['gelukt', 'geweigerd', 'fout']),
    reden: TekstOfNiets,
    objectSoort: Type.String(),
    objectId: Type.String(),
    doel: Type.String(),
    behandelrelatie: Type.String(),
    aantal: ofNiets(Type.Integer()),
  },
  strict,
)
export type Logrij = Static<typeof Logrij>
export const LogrijenAntwoord = Type.Object({ rijen: Type.Array(Logrij), volgende: TekstOfNiets }, strict)
export type LogrijenAntwoord = Static<typeof LogrijenAntwoord>

export const Zegelbewijs = Type.Object(
  {
    regio: Type.String(),
    maand: Type.String(),
    volgnummer: Type.Integer({ minimum: 1 }),
    /** SHA-256 of the row as it stands now, and as it was sealed; hexadecimals. */
    hashNu: Type.String(),
    hashVerzegeld: Type.String(),
    /** Null: no checkpoint covers the row yet. */
    checkpoint: ofNiets(
      Type.Object(
        {
          omvang: Type.Integer({ minimum: 1 }),
          tijdstip: Type.String(),
          wortel: Type.String(),
          /** RFC 6962: the hashes beside the path from the leaf, from below; hexadecimals. */
          pad: Type.Array(Type.String()),
          handtekeningKlopt: Type.Boolean(),
          padKlopt: Type.Boolean(),
        },
        strict,
      ),
    ),
    klopt: Type.Boolean(),
  },
  strict,
)
export type Zegelbewijs = Static<typeof Zegelbewijs>
export const Logdetail = Type.Object(
  {
    rij: Logrij,
    /** Names of fields, never their values. */
    deel: Type.Array(Type.String()),
    zoekvraag: Type.Array(Type.String()),
    activiteit: Tweetalig,
    doelInWoorden: Tweetalig,
    toegang: Type.String(),
    autorisatie: Type.String(),
    bron: Type.String(),
    versie: Type.String(),
    trace: Type.String(),
    zegel: ofNiets(Zegelbewijs),
  },
  strict,
)
export type Logdetail = Static<typeof Logdetail>

export const SIGNAALSOORTEN = [
  'eigen-dossier',
  'dossier-van-collega',
  'veel-dossiers',
  'buiten-werktijd',
  'buiten-werkvoorraad',
  'geweigerde-toegang',
  'steekproef',
] as const
export const OORDELEN = ['in-orde', 'nader-onderzoek', 'incident'] as const
export const Nazicht = Type.Object(
  { oordeel: keuze(OORDELEN), reden: Type.String(), door: Collega, tijdstip: Type.String() },
  strict,
)
export type Nazicht = Static<typeof Nazicht>
export const Signaal = Type.Object(
  {
    sleutel: Type.String(),
    soort: keuze(SIGNAALSOORTEN),
    regio: Type.String(),
    gebruiker: Collega,
    dag: Dag,
    aantal: Telling,
    /** Rows of the log that the signal rests on, at most five. */
    rijen: Type.Array(Type.String()),
    /** Newest first. */
    nazicht: Type.Array(Nazicht),
  },
  strict,
)
export type Signaal = Static<typeof Signaal>
export const SignalenAntwoord = Type.Object({ signalen: Type.Array(Signaal) }, strict)
export type SignalenAntwoord = Static<typeof SignalenAntwoord>
export const Oordeelvraag = Type.Object(
  {
    sleutel: Type.String({ minLength: 10, maxLength: 200, pattern: '^[0-9a-z:-]+$' }),
    oordeel: keuze(OORDELEN),
    reden: tekst(1_000, 3),
  },
  strict,
)
export type Oordeelvraag = Static<typeof Oordeelvraag>

const Bevinding = Type.Object(
  { code: Type.String(), regio: Type.String(), maand: Type.String(), volgnummer: ofNiets(Type.Integer()) },
  strict,
)
export const Ketencontrole = Type.Object(
  {
    id: Type.String(),
    door: Collega,
    begonnen: Type.String(),
    klaar: TekstOfNiets,
    /** `afgebroken`: the server that did it stopped. */
    stand: keuze(['loopt', 'goed', 'fout', 'mislukt', 'afgebroken']),
    rijen: Telling,
    totaal: Telling,
    checkpoints: Telling,
    onverzegeld: Telling,
    bevindingen: Type.Array(Bevinding),
  },
  strict,
)
export type Ketencontrole = Static<typeof Ketencontrole>
export const KetencontrolesAntwoord = Type.Object({ controles: Type.Array(Ketencontrole) }, strict)
export type KetencontrolesAntwoord = Static<typeof KetencontrolesAntwoord>

const Inzageregel = Type.Object(
  {
    wanneer: Type.String(),
    regio: Type.String(),
    rol: Type.String(),
    actie: Type.String(),
    uitkomst: Type.String(),
    deel: Type.Array(Type.String()),
    activiteit: Tweetalig,
    grondslag: Type.String(),
    doel: Tweetalig,
  },
  strict,
)
export const InzageOverzicht = Type.Object({ gemaakt: Type.String(), regels: Type.Array(Inzageregel) }, strict)
export type InzageOverzicht = Static<typeof InzageOverzicht>
