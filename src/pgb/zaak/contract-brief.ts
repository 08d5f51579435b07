/** Letters of a case (PGB-3, PGB-30, PGB-31): the list, the letter of the decision, and the letters of procedure. */
import Type, { type Static } from 'typebox'
import { Datum } from '../contract.ts'
import { BESLUITSOORTEN, Persoon } from './contract.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const TekstOfNiets = ofNiets(Type.String())

export const SOORTEN_PROCEDUREBRIEF = ['ontvangstbevestiging', 'aanvulling', 'vertraging', 'voornemen'] as const
const SOORTEN_BRIEF = [...SOORTEN_PROCEDUREBRIEF, ...BESLUITSOORTEN] as const

const soort = <const S extends string>(naam: S) => keuze([naam])
const Blok = Type.Union([
  Type.Object({ soort: soort('kop'), niveau: Type.Integer({ minimum: 2, maximum: 3 }), tekst: Type.String() }),
  Type.Object({ soort: soort('alinea'), tekst: Type.String(), nadruk: Type.Boolean() }),
  Type.Object({ soort: soort('citaat'), tekst: Type.String() }),
  Type.Object({ soort: soort('lijst'), genummerd: Type.Boolean(), punten: Type.Array(Type.String()) }),
  Type.Object({
    soort: soort('tabel'),
    bijschrift: Type.String(),
    kolommen: Type.Array(Type.Object({ tekst: Type.String(), getal: Type.Boolean() })),
    rijen: Type.Array(Type.Array(Type.String())),
  }),
])
export type Blok = Static<typeof Blok>

/** The letter without layout; the PDF and the web page are both made from it. */
export const Briefmodel = Type.Object({
  soort: keuze(SOORTEN_BRIEF),
  taal: keuze(['nl', 'en']),
  onderwerp: Type.String(),
  datum: TekstOfNiets,
  afzender: Type.Object({
    naam: Type.String(),
    adresregels: Type.Array(Type.String()),
    telefoon: Type.String(),
  }),
  ontvanger: Type.Object({ naam: Type.String(), adresregels: Type.Array(Type.String()) }),
  gegevens: Type.Array(Type.Object({ label: Type.String(), waarde: Type.String() })),
  aanhef: Type.String(),
  blokken: Type.Array(Blok),
  groet: Type.String(),
  ondertekenaar: Type.Object({ naam: Type.String(), functie: Type.String() }),
  bijlagen: Type.Array(Blok),
  voet: Type.String(),
  woorden: Type.Object({ pagina: Type.String(), van: Type.String() }),
})
export type Briefmodel = Static<typeof Briefmodel>

const Stap = ofNiets(Type.Object({ wie: Persoon, op: Type.String() }))

export const Briefregel = Type.Object({
  id: Type.String(),
  soort: keuze(SOORTEN_BRIEF),
  onderwerp: Type.String(),
  datum: Datum,
  bronHash: Type.String(),
  htmlSha256: Type.String(),
  pdfSha256: ofNiets(Type.String({ description: 'Leeg: de pdf wordt gemaakt als iemand erom vraagt' })),
  verzonden: Stap,
})
export type Briefregel = Static<typeof Briefregel>

export const Brievenlijst = Type.Object({ brieven: Type.Array(Briefregel) })
export type Brievenlijst = Static<typeof Brievenlijst>

/** The letter of the decision: as it would go out today while it is proposed, as it is kept once it is sealed. */
export const Besluitbrief = Type.Object({
  stand: keuze(['geen', 'voorgesteld', 'verzegeld']),
  soort: ofNiets(keuze(BESLUITSOORTEN)),
  brief: ofNiets(Briefmodel),
  id: ofNiets(Type.String({ description: 'Van de bewaarde brief' })),
  bronHash: TekstOfNiets,
  pdfSha256: TekstOfNiets,
  programma: TekstOfNiets,
  vastePlichten: Type.Array(
    Type.Object({ id: Type.String(), artikel: Type.String(), nl: Type.String(), en: Type.String() }),
  ),
  extraPlichten: Type.Array(
    Type.Object({ titel: Type.String(), tekst: Type.String(), reden: Type.String(), artikel: Type.String() }),
  ),
  voorgesteld: Stap,
  goedgekeurd: Stap,
  verzonden: Stap,
})
export type Besluitbrief = Static<typeof Besluitbrief>

/** A letter of procedure as a person asks it; which members are needed follows from the kind. */
export const Procedurevraag = Type.Object(
  {
    soort: keuze(SOORTEN_PROCEDUREBRIEF),
    uiterlijk: Type.Optional(Datum),
    gevraagd: Type.Optional(Type.Array(tekst(500), { maxItems: 30 })),
    reden: Type.Optional(tekst(2000)),
  },
  strict,
)
export type Procedurevraag = Static<typeof Procedurevraag>

export const Briefvoorbeeld = Type.Object({
  brief: Briefmodel,
  gevolg: Type.Object({
    stilVanaf: ofNiets(Type.String({ description: 'Eerste dag waarop de termijn stilstaat (Awb 4:15)' })),
    besluitUiterlijk: ofNiets(Type.String({ description: 'Na deze brief; bij aanvulling: als er niets komt' })),
    buitenBehandelingTot: ofNiets(Type.String({ description: 'Laatste dag om buiten behandeling te laten (Awb 4:5)' })),
  }),
  /** Words a sentence on average, of our own text; at most fifteen (PGB-31). */
  woordenPerZin: Type.Number(),
})
export type Briefvoorbeeld = Static<typeof Briefvoorbeeld>

export const BriefVerstuurd = Type.Object({ versie: Type.Integer(), brief: Type.String() })
