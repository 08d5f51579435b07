/**
 * What goes into the toets and what comes out: the dossier (facts of one pgb application) and the toetsuitkomst.
 * These schemas are the one description; types, HTTP, CLI and screens follow from them.
 */
import Type, { type Static, type TSchema } from 'typebox'
import { ADVIEZEN, SOORTEN_AANVRAAG, SOORTEN_VERPLICHTING, UITKOMSTEN } from './keuzes.ts'

export * from './keuzes.ts'

const strict = { additionalProperties: false } as const
const ja = (description?: string) => Type.Optional(Type.Boolean(description ? { description } : {}))
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number, minLength = 0) =>
  Type.String(minLength > 0 ? { minLength, maxLength } : { maxLength })

/** A calendar date that exists, `jjjj-mm-dd`. */
export const Datum = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' })
/** Whole eurocents, 0 up to one billion euros. */
export const BedragCent = Type.Integer({ minimum: 0, maximum: 100_000_000_000 })
/** iWlz code of COD163, for instance 754 for 5VV. */
export const ZzpCode = Type.String({ pattern: '^[0-9]{3}$' })
const Regiocode = Type.String({ pattern: '^[0-9]{4}$', description: 'iWlz-code van de zorgkantoorregio (COD001)' })
const Nummer8 = Type.String({ pattern: '^[0-9]{8}$' })
const Aanvraag = Type.Object(
  {
    soort: keuze(SOORTEN_AANVRAAG),
    ontvangenOp: Datum,
    ingangsdatum: Datum,
    einddatum: Type.Optional(Datum),
    formulierVolledigEnJuist: ja(),
    budgetplanOntvangen: ja(),
    budgetplanVolgensModel: ja(),
    gesprekUitgenodigd: ja(),
    gesprekGeweigerd: ja(),
    nietVerschenenNaOproep: ja(),
    persoonlijkPlan: Type.Optional(keuze(['ontvangen', 'afgezien', 'nog_niet'])),
    persoonlijkPlanAangebodenOp: Type.Optional(Datum),
    motiveringKeuze: Type.Optional(tekst(10_000)),
    plekVereistPgb: ja('De cliënt hoorde pas na de keuze voor de plek dat die een pgb vraagt.'),
    toestemmingGegevensCakEnSvb: ja(),
    pgbSindsVoor2025: ja('Onafgebroken pgb van vóór 1 januari 2025 (overgang van art. 5.8a Rlz).'),
    geldigeRedenNietVerschenen: ja('Telt alleen als nietVerschenenNaOproep waar is.'),
  },
  strict,
)

const Verzekerde = Type.Object(
  {
    bsn: Type.Optional(
      Type.String({ pattern: '^[0-9]{9}$', description: 'Voldoet aan de 11-proef. Komt nooit terug in een antwoord.' }),
    ),
    geboortedatum: Datum,
    regioWoonplaats: Type.Optional(Regiocode),
    woonadresInBrp: ja(),
    gedetineerd: ja(),
    failliet: ja('Bij een minderjarige: een ouder of voogd.'),
    schuldsanering: ja('Geldt of is aangevraagd. Bij een minderjarige: een ouder of voogd.'),
    eerderPgbPlichtenNietNageleefd: ja(),
    verblijftInInstellingOpIngangsdatum: ja(),
    alleenBegeleidingGroepInInstelling: ja(),
    adviesSchadeMinderjarige: ja('Advies als bedoeld in art. 5.9 onder c Rlz.'),
    woonsituatie: Type.Optional(keuze(['thuis', 'kleinschalig_wooninitiatief', 'instelling'])),
    schoolOfWerk: ja(),
    zinvolleDaginvulling: ja('Een andere zinvolle invulling van de dag is beschreven.'),
  },
  strict,
)

const Vertegenwoordiger = Type.Object(
  {
    naam: Type.Optional(tekst(200)),
    isOokZorgverlener: ja(),
    twijfel: Type.Optional(
      Type.Object(
        {
          eerderNietIngestaan: ja(),
          geenWoonadres: ja(),
          gedetineerd: ja(),
          schuldsaneringOfFaillissement: ja(),
          uitgeslotenVolgensBw: ja(),
          andereReden: Type.Optional(tekst(2000)),
        },
        { ...strict, description: 'Goede reden om aan te nemen (art. 5.11 lid 2 onder 1° tot en met 6° Rlz).' },
      ),
    ),
  },
  strict,
)

const Zorgverlener = Type.Object(
  {
    naam: tekst(200),
    agbCode: Type.Optional(Nummer8),
    kvkNummer: Type.Optional(Nummer8),
    grondFormeelTarief: Type.Optional(keuze(['onderneming', 'zzp', 'big', 'geen'])),
    familie: Type.Optional(keuze(['geen', 'echtgenoot', 'eerste_graad', 'tweede_graad'])),
    pgbVoor2014Onafgebroken: ja(),
    gekwalificeerd: ja(),
    gecontracteerd: ja(),
    onderArbeidstijdenbesluit: ja(),
  },
  strict,
)

const Post = Type.Object(
  {
    zorgverlener: Zorgverlener,
    functie: keuze([
      'persoonlijke_verzorging',
      'verpleging',
      'begeleiding_individueel',
      'begeleiding_groep',
      'huishoudelijke_hulp',
      'logeeropvang',
      'vervoer',
    ]),
    eenheid: keuze(['uur', 'dagdeel', 'etmaal', 'rit']),
    aantalPerWeek: Type.Number({ exclusiveMinimum: 0, maximum: 168, multipleOf: 0.25 }),
    urenPerDagdeel: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 24 })),
    doel: Type.Optional(tekst(2000)),
    tariefCent: Type.Optional(BedragCent),
    onbetaald: ja('Zorg door een mantelzorger die niet uit het pgb wordt betaald; tariefCent ontbreekt dan.'),
  },
  strict,
)

/** Who gives which care, how much and at which rate (Rlz 5.8). */
export const Budgetplan = Type.Object(
  {
    begeleidingGroep: keuze(['geen', 'zonder_vervoer', 'met_vervoer']),
    alleenGecontracteerdeAanbieders: ja(),
    gekwalificeerdeZorg: Type.Optional(
      Type.Object(
        {
          thuis: ja(),
          extern: ja(),
          contactenExternMetThuisPerMaand: Type.Optional(Type.Integer({ minimum: 0, maximum: 200 })),
          externAanwezigThuis: ja(),
        },
        strict,
      ),
    ),
    posten: Type.Optional(Type.Array(Post, { maxItems: 200 })),
    wooninitiatiefLaterGecontracteerd: ja('Blz 3.6.2 lid 2: het wooninitiatief is pas later gecontracteerd.'),
  },
  strict,
)

const Zorgbehoefte = Type.Object(
  {
    perJaarCent: BedragCent,
    vastgesteldOp: Datum,
    door: tekst(200),
    motivering: tekst(10_000, 10),
    wijze: Type.Optional(keuze(['huisbezoek', 'gesprek', 'dossier'])),
  },
  {
    ...strict,
    description: 'Gemotiveerd oordeel (art. 5.8a Rlz): jaarkosten van de zorg uit het pgb, zonder het mpt-deel.',
  },
)

const Verhogingen = Type.Object(
  {
    ektKostenPerJaarCent: Type.Optional(BedragCent),
    ektOverlegOp: Type.Optional(Datum),
    palliatiefCent: Type.Optional(BedragCent),
    tijdelijkeVerplegingCent: Type.Optional(BedragCent),
    kindBegeleidingGroepCent: Type.Optional(BedragCent),
    logeeropvangCent: Type.Optional(BedragCent),
    meerzorgCent: Type.Optional(BedragCent),
    duurdereBegeleidingGroepCent: Type.Optional(BedragCent),
    pabCent: Type.Optional(BedragCent),
    premies513aCent: Type.Optional(BedragCent),
  },
  { ...strict, description: 'Jaarbedragen, zoals gevraagd of nodig geoordeeld.' },
)

const Beoordeling = Type.Object(
  {
    regel: tekst(100),
    uitkomst: keuze(['voldaan', 'niet_voldaan']),
    motivering: tekst(10_000, 10),
    door: tekst(200),
    op: Datum,
    grond: Type.Optional(keuze(['doelmatigheid', 'kwaliteit'])),
  },
  strict,
)

/** The facts of one pgb application, as the toets reads them (PLT-11). */
export const Dossier = Type.Object(
  {
    kenmerk: Type.Optional(tekst(100)),
    peildatum: Type.Optional(Datum),
    regio: Regiocode,
    aanvraag: Aanvraag,
    verzekerde: Verzekerde,
    vertegenwoordiger: Type.Optional(Vertegenwoordiger),
    indicatie: Type.Object({ zzpCode: ZzpCode, ingangsdatum: Datum, einddatum: Type.Optional(Datum) }, strict),
    toegewezenZzpCode: Type.Optional(ZzpCode),
    lvgIndicatieEnPgbOp20191231: ja('Overgang van art. 5.5 onder c Rlz.'),
    budgetplan: Type.Optional(Budgetplan),
    zorgbehoefte: Type.Optional(Zorgbehoefte),
    mpt: Type.Optional(Type.Object({ perJaarCent: BedragCent }, strict)),
    deeltijdverblijf: Type.Optional(
      Type.Object({ etmalenThuisPerWeek: Type.Number({ minimum: 0.5, maximum: 6.5, multipleOf: 0.5 }) }, strict),
    ),
    verhogingen: Type.Optional(Verhogingen),
    budgetgarantie: Type.Optional(
      Type.Object(
        { pgbVorigJaarCent: BedragCent, ononderbroken: Type.Boolean(), verminderingCent: Type.Optional(BedragCent) },
        strict,
      ),
    ),
    risicofactoren: Type.Optional(
      Type.Object(
        {
          gedragsproblematiek: ja(),
          complexePsychiatrischeProblematiek: ja(),
          complexeLichamelijkeProblematiek: ja(),
          progressieveAchteruitgang: ja(),
          ontwikkelingsbelemmering: ja(),
          omgevingOnveilig: ja(),
          draagkrachtOnderDruk: ja(),
        },
        strict,
      ),
    ),
    signalenZorgverlener: Type.Optional(
      Type.Array(
        Type.Object(
          {
            naam: tekst(200),
            soort: keuze([
              'contract_geweigerd',
              'fraude_pgb',
              'niet_gekwalificeerd_handeling',
              'onder_kwaliteitsstandaard',
            ]),
            functie: Type.Optional(tekst(100)),
            agbCode: Type.Optional(Nummer8),
            kvkNummer: Type.Optional(Nummer8),
          },
          strict,
        ),
        { maxItems: 100 },
      ),
    ),
    opschortingen: Type.Optional(
      Type.Array(
        Type.Object(
          {
            grond: keuze(['aanvulling', 'instemming', 'vertraging_aanvrager', 'overmacht']),
            van: Datum,
            tot: Type.Optional(Datum),
            einde: Type.Optional(keuze(['aangevuld', 'ongebruikt', 'anders'])),
          },
          strict,
        ),
        { maxItems: 50 },
      ),
    ),
    beoordelingen: Type.Optional(Type.Array(Beoordeling, { maxItems: 200 })),
    zzpOp20141231: Type.Optional(ZzpCode),
    vorigePeriode: Type.Optional(Type.Object({ einddatum: Datum, verblijfInInstellingTussen: ja() }, strict)),
    pab: Type.Optional(
      Type.Object(
        { oordeelArtsOp: Type.Optional(Datum), cognitieveBeperking: ja(), persoonlijkGezienOp: Type.Optional(Datum) },
        strict,
      ),
    ),
    verplichtingenOpgelegd: Type.Optional(
      Type.Array(
        Type.Object(
          { soort: keuze(SOORTEN_VERPLICHTING), motivering: tekst(10_000, 10), door: tekst(200), op: Datum },
          strict,
        ),
        { maxItems: 20 },
      ),
    ),
  },
  strict,
)
export type Dossier = Static<typeof Dossier>

/** One sentence in both languages, Dutch first (B1). */
export const Tweetalig = Type.Object({ nl: Type.String(), en: Type.String() })
export type Tweetalig = Static<typeof Tweetalig>

/** The place of finding: source document, article, version of the text, and a link where a stable one exists. */
export const Vindplaats = Type.Object({
  bron: Type.String(),
  artikel: Type.String(),
  versie: Type.String(),
  url: Type.Optional(Type.String()),
})
export type Vindplaats = Static<typeof Vindplaats>

const feiten = Type.Record(Type.String(), Type.Unknown(), {
  description: 'Gebruikte feiten: JSON pointer naar waarde.',
})

/** The outcome of one rule with its onderbouwing. `voldaan` always means: no obstacle to a pgb. */
export const Oordeel = Type.Object({
  regel: Type.String(),
  uitkomst: keuze(UITKOMSTEN),
  vindplaats: Vindplaats,
  feiten,
  ontbreekt: Type.Optional(Type.Array(Type.String())),
  uitleg: Tweetalig,
  naam: Tweetalig,
  aard: Type.String({ description: 'Soort regel, bijvoorbeeld verplichte_weigering.' }),
  criterium: Type.Integer({
    minimum: 0,
    maximum: 6,
    description: 'Het NZa-criterium (1-6) waar de regel onder valt; 0: geen.',
  }),
  geldigVanaf: Type.String(),
  volgtUit: Type.Optional(Type.Array(Type.String(), { description: 'Ids van de regels waaruit deze uitkomst volgt.' })),
  beoordeling: Type.Optional(
    Type.Object({ uitkomst: Type.String(), door: Type.String(), op: Type.String(), motivering: Type.String() }),
  ),
})
export type Oordeel = Static<typeof Oordeel>

export const Verplichting = Type.Object({
  soort: keuze(SOORTEN_VERPLICHTING),
  regel: Type.String(),
  aanleiding: Type.Array(Type.String()),
  besluit: keuze(['open', 'opgelegd', 'niet_nodig']),
  uitleg: Tweetalig,
  vindplaats: Vindplaats,
  feiten,
})
export type Verplichting = Static<typeof Verplichting>

export const Budgetstap = Type.Object({
  stap: Type.String(),
  bedragCent: Type.Integer({
    description: 'Lopend jaarbedrag na deze stap; na de stap deel van het jaar het bedrag voor de periode.',
  }),
  verschilCent: Type.Integer({ description: 'Wat deze stap verandert ten opzichte van de vorige.' }),
  vindplaats: Vindplaats,
  naam: Tweetalig,
  uitleg: Tweetalig,
})
export type Budgetstap = Static<typeof Budgetstap>

export const Budget = Type.Object({
  jaar: Type.Integer(),
  van: Type.String(),
  tot: Type.String(),
  dagen: Type.Integer(),
  dagenInJaar: Type.Integer(),
  onderdelen: Type.Object({
    basis: Type.Integer(),
    wooninitiatieftoeslag: Type.Integer(),
    budgetgarantie: Type.Integer(),
    meerzorg: Type.Integer(),
    pab: Type.Integer(),
    ekt: Type.Integer(),
    combinatiePgbMpt: Type.Integer(),
    overig: Type.Integer(),
  }),
  totaalCent: Type.Integer(),
  verantwoordingsvrijCent: Type.Union([Type.Integer(), Type.Null()]),
  stappen: Type.Array(Budgetstap),
})
export type Budget = Static<typeof Budget>

export const Termijnstap = Type.Object({
  stap: Type.String(),
  van: Type.String(),
  tot: Type.String(),
  dagen: Type.Integer(),
  telt: Type.Boolean({ description: 'Onwaar: deze opschorting telt niet mee.' }),
  vindplaats: Vindplaats,
  uitleg: Tweetalig,
})
export type Termijnstap = Static<typeof Termijnstap>

export const Termijnen = Type.Object({
  besluitUiterlijk: Type.Union([Type.String(), Type.Null()]),
  opgeschorteDagen: Type.Integer(),
  nzaUiterlijk: Type.String(),
  stappen: Type.Array(Termijnstap),
})
export type Termijnen = Static<typeof Termijnen>

/** What `ozk toets --json` and POST /api/v1/pgb/toetsen answer. */
export const Toetsuitkomst = Type.Object({
  regelset: Type.Object({ versie: Type.String(), hash: Type.String() }),
  peildatum: Datum,
  advies: keuze(ADVIEZEN),
  oordelen: Type.Array(Oordeel),
  verplichtingen: Type.Array(Verplichting),
  budget: Type.Union([Budget, Type.Null()]),
  termijnen: Termijnen,
})
export type Toetsuitkomst = Static<typeof Toetsuitkomst>

/** One defect: where it stands and what is wrong. */
export const Fout = Type.Object({ pointer: Type.String(), code: Type.String(), uitleg: Tweetalig })
export type Fout = Static<typeof Fout>

/** An answer that is an error: wrong input, or law or figure that we do not hold. */
export const Foutantwoord = Type.Object({
  code: keuze(['ongeldige-invoer', 'geen-regelversie', 'tarief-ontbreekt', 'parameter-ontbreekt']),
  fouten: Type.Array(Fout, { minItems: 1 }),
})
export type Foutantwoord = Static<typeof Foutantwoord>

/** A schema with its name, as the HTTP face publishes it. */
export const schemas: Record<string, TSchema> = { Dossier, Toetsuitkomst, Budget, Termijnen, Foutantwoord }
