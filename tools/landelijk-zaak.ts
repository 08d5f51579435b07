// One case of the demo as rows: each act leaves what the act of the same meaning in pgb/zaak leaves, by the same functions.

import type { Dossier } from '../src/pgb/contract.ts'
import type { Handeling, Zaakgeschiedenis } from '../src/pgb/demo/geschiedenis.ts'
import { controleerDossier } from '../src/pgb/rekenhart.ts'
import { feitenUit, lijstpointer, verschil, voegSamen } from '../src/pgb/zaak/dossierdelen.ts'
import { schrijfInhoud } from '../src/pgb/zaak/inhoud.ts'
import { opschortingenUit, vouwTermijn } from '../src/pgb/zaak/klok.ts'
import type { Termijnregel } from '../src/pgb/zaak/store/termijn-rijen.ts'
import { type Lading, moment, vasteId } from './landelijk-tabellen.ts'
import { type Plek, verzegel } from './landelijk-zegel.ts'

export interface Bezetting {
  readonly wie: (id: string) => string
  readonly team: (id: string) => string
}

const ZONDER_VERZENDING: readonly string[] = ['buiten_behandeling', 'doorzending']
const STATUS_NA: Readonly<Record<string, string>> = {
  buiten_behandeling: 'buiten_behandeling',
  doorzending: 'doorgezonden',
}

interface Stand {
  versie: number
  status: string
  /** Proposals so far, and the one that lies open. */
  voorstel: { versie: number; soort: string; tekst: string; hash: string; door: string } | null
  beschikking: string | null
  behandelaar: string | null
  team: string | null
  teller: number
}

class Zaakrijen {
  private readonly feiten = new Map<string, { waarde: unknown; id: string }>()
  private readonly regels: Termijnregel[] = []
  private readonly stand: Stand = {
    versie: 0,
    status: 'ontvangen',
    voorstel: null,
    beschikking: null,
    behandelaar: null,
    team: null,
    teller: 0,
  }
  private ontvangenOp = ''
  private readonly consulent: string

  constructor(
    private readonly plek: Plek,
    private readonly lading: Lading,
    private readonly bezetting: Bezetting,
    private readonly zaak: Zaakgeschiedenis,
  ) {
    const toegewezen = zaak.handelingen.find(({ soort }) => soort === 'toewijzing')
    this.consulent = toegewezen?.soort === 'toewijzing' ? toegewezen.aan : ''
  }

  speel(): void {
    for (const handeling of this.zaak.handelingen) this.doe(handeling)
    this.sluitAf()
  }

  private doe(handeling: Handeling): void {
    const door = this.bezetting.wie(/^(consulent|beoordelaar)-/.test(handeling.door) ? handeling.door : this.consulent)
    if (handeling.soort === 'ontvangen') this.ontvangenOp = handeling.dossier.aanvraag.ontvangenOp
    const op = laatsteVan(handeling.op, this.ontvangenOp)
    switch (handeling.soort) {
      case 'ontvangen':
        this.stand.versie = 1
        this.zetFeiten(keur(handeling.dossier), this.ontvangenOp, handeling.kanaal, op, door)
        break
      case 'toewijzing':
        Object.assign(this.stand, { behandelaar: this.bezetting.wie(handeling.aan), status: 'in_behandeling' })
        this.stand.team = this.bezetting.team(handeling.aan)
        this.stand.versie += 2
        break
      case 'feiten':
        this.wijzigFeiten(handeling, op, door)
        break
      case 'beoordeling': {
        const { door: _door, op: _op, ...oordeel } = handeling.beoordeling
        this.stand.versie++
        this.zetFeit(lijstpointer('/beoordelingen', oordeel.regel), { ...oordeel, door, op }, op, 'oordeel', op, door)
        break
      }
      case 'gesprek': {
        const tekst = `Gesprek (${handeling.wijze}) met ${handeling.aanwezig.join(', ')}. Uitgelegd: ${handeling.uitgelegd.join(', ')}.`
        this.lading.voeg('pgb.notitie', this.plek.regio, this.volgendeId(), this.plek.id, tekst, moment(op), door)
        break
      }
      case 'opschorting':
      case 'einde-opschorting':
        this.boek(handeling, op, door)
        break
      default:
        this.besluit(handeling, op, door)
    }
  }

  private besluit(handeling: Handeling, op: string, door: string): void {
    switch (handeling.soort) {
      case 'voorstel':
        this.stelVoor(handeling.keuze, op, door)
        break
      case 'terugwijzing':
        this.eindigVoorstel('teruggewezen', handeling.reden, op, door)
        Object.assign(this.stand, { status: 'in_behandeling', voorstel: null, versie: this.stand.versie + 1 })
        break
      case 'goedkeuring':
        this.keurGoed(op, door)
        break
      case 'aanvraag-ingetrokken':
        if (this.stand.voorstel) this.eindigVoorstel('vervallen', handeling.reden, op, door)
        Object.assign(this.stand, { status: 'ingetrokken_door_aanvrager', voorstel: null })
        this.stand.versie++
        break
      default:
        break
    }
  }

  private dossier(): Dossier {
    const waarden = new Map([...this.feiten].map(([pointer, { waarde }]) => [pointer, waarde]))
    return voegSamen(this.plek.regio, waarden, opschortingenUit(this.regels))
  }

  private zetFeiten(dossier: Dossier, geldigOp: string, bron: string, op: string, door: string): void {
    const gehouden = new Map([...this.feiten].map(([pointer, { waarde }]) => [pointer, waarde]))
    for (const [pointer, waarde] of verschil(gehouden, feitenUit(dossier)))
      this.zetFeit(pointer, waarde, geldigOp, bron, op, door)
  }

  private wijzigFeiten(handeling: Extract<Handeling, { soort: 'feiten' }>, op: string, door: string): void {
    const {
      beoordelingen: _b,
      opschortingen: _o,
      verplichtingenOpgelegd: _v,
      ...rest
    } = structuredClone(this.dossier())
    const nieuw: Record<string, unknown> = rest
    const eerst = JSON.stringify(nieuw)
    for (const { pointer, waarde } of handeling.feiten) zet(nieuw, pointer, waarde)
    if (JSON.stringify(nieuw) === eerst) return
    this.stand.versie++
    this.zetFeiten(keur(nieuw), handeling.op, handeling.reden, op, door)
  }

  private zetFeit(pointer: string, waarde: unknown, geldigOp: string, bron: string, op: string, door: string): void {
    const { regio, id: zaak } = this.plek
    const id = this.volgendeId()
    const vervangt = this.feiten.get(pointer)?.id ?? null
    // What was recorded last comes last, as in the store.
    this.feiten.delete(pointer)
    if (waarde !== undefined) this.feiten.set(pointer, { waarde, id })
    const json = waarde === undefined ? null : JSON.stringify(waarde)
    const { versie } = this.stand
    this.lading.voeg('pgb.feit', regio, id, zaak, pointer, json, geldigOp, bron, vervangt, versie, moment(op), door)
  }

  private boek(
    handeling: Extract<Handeling, { soort: 'opschorting' | 'einde-opschorting' }>,
    op: string,
    door: string,
  ): void {
    const begin = handeling.soort === 'opschorting'
    const gevraagd = begin ? handeling.van : handeling.tot
    const regel: Termijnregel = {
      id: this.volgendeId(),
      soort: begin ? 'opschorting_begin' : 'opschorting_einde',
      grond: begin ? handeling.grond : null,
      bij: begin ? null : (this.regels.findLast(({ soort }) => soort === 'opschorting_begin')?.id ?? null),
      einde: begin ? null : handeling.einde,
      dag: laatsteVan(gevraagd, this.ontvangenOp),
      tot: null,
      toelichting: handeling.toelichting,
      vastgelegd: new Date(moment(op)),
      door,
    }
    this.regels.push(regel)
    this.stand.versie++
    const { id, soort, grond, bij, einde, dag, tot, toelichting } = regel
    const rij = [id, this.plek.id, soort, grond, bij, einde, dag, tot, toelichting, this.stand.versie, moment(op), door]
    this.lading.voeg('pgb.termijnregel', this.plek.regio, ...rij)
  }

  private stelVoor(keuze: Parameters<typeof schrijfInhoud>[2], op: string, door: string): void {
    const { regio, id, nummer, budgethouder } = this.plek
    const beschreven = schrijfInhoud({ id, nummer, regio, budgethouder }, this.dossier(), keuze)
    if ('fout' in beschreven) throw new Error(`Een zaak van het land is niet voor te stellen: ${beschreven.fout.code}`)
    const { tekst, hash } = beschreven.goed
    const versie = ++this.stand.versie
    this.stand.voorstel = { versie, soort: keuze.soort, tekst, hash, door }
    this.stand.status = 'voorgesteld'
    this.lading.voeg('pgb.voorstel', regio, id, versie, keuze.soort, tekst, hash, moment(op), door)
  }

  private eindigVoorstel(einde: string, reden: string, op: string, door: string): void {
    const { regio, id } = this.plek
    this.lading.voeg('pgb.voorstel_einde', regio, id, this.stand.voorstel?.versie ?? 0, einde, reden, moment(op), door)
  }

  private keurGoed(op: string, door: string): void {
    const { voorstel } = this.stand
    if (voorstel === null) throw new Error('Er is geen voorstel om goed te keuren')
    const { uitkomst } = JSON.parse(voorstel.tekst) as { uitkomst: { regelset: { hash: string; versie: string } } }
    this.stand.beschikking = this.volgendeId()
    const { regelset } = uitkomst
    verzegel(this.lading, this.plek, { ...voorstel, id: this.stand.beschikking, goedkeurder: door, op, regelset })
    const verzonden = !ZONDER_VERZENDING.includes(voorstel.soort)
    this.stand.status = STATUS_NA[voorstel.soort] ?? 'verzonden'
    this.stand.versie += verzonden ? 2 : 1
  }

  /** The row of the case, as it was before the steps that the tables let it take one by one. */
  private sluitAf(): void {
    const { regio, id, nummer, budgethouder } = this.plek
    const { status, versie, voorstel, beschikking, behandelaar, team } = this.stand
    const dossier = this.dossier()
    const { besluitUiterlijk, termijnen } = vouwTermijn(dossier, this.regels)
    const stappen = beschikking === null ? (status === 'voorgesteld' ? 1 : 0) : status === 'verzonden' ? 3 : 2
    const eerst = stappen === 0 ? status : 'in_behandeling'
    const wie = [behandelaar, team, dossier.aanvraag.ontvangenOp, besluitUiterlijk, besluitUiterlijk === null] as const
    const slot = [termijnen.nzaUiterlijk, moment(this.ontvangenOp), this.bezetting.wie(this.consulent)] as const
    const rij = [nummer, dossier.aanvraag.soort, budgethouder, eerst, versie - stappen, ...wie, ...slot]
    this.lading.voeg('pgb.zaak', regio, id, ...rij)
    if (stappen > 0) this.lading.voeg('stap', regio, id, voorstel?.versie ?? 0, beschikking, status)
  }

  private volgendeId(): string {
    return vasteId(this.plek.id, ++this.stand.teller)
  }
}

export function zaakrijen(plek: Plek, lading: Lading, bezetting: Bezetting, zaak: Zaakgeschiedenis): void {
  new Zaakrijen(plek, lading, bezetting, zaak).speel()
}

const laatsteVan = (...dagen: [string, string]): string => dagen.sort()[1]

function keur(dossier: unknown): Dossier {
  const gelezen = controleerDossier(dossier)
  if ('fout' in gelezen) throw new Error(`Een dossier van het land klopt niet: ${gelezen.fout.code}`)
  return gelezen.goed
}

function zet(dossier: Record<string, unknown>, pointer: string, waarde: unknown): void {
  const delen = pointer.slice(1).split('/')
  const laatste = delen.pop() ?? ''
  let plek = dossier
  for (const deel of delen) {
    plek[deel] ??= {}
    plek = plek[deel] as Record<string, unknown>
  }
  plek[laatste] = waarde
}
