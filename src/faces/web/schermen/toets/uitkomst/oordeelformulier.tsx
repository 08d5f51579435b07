import { useContext, useEffect, useId, useRef, useState } from 'react'
import { DatumVeld, Icoon, KeuzeVeld, Knop, Melding, TEKEN_VAN, TekstVeld } from '../../../design-system/index.ts'
import { gaNaar } from '../focus.ts'
import { useTeksten } from '../teksten.ts'
import { type RustOp, Toetsplek } from './plek.ts'
import { RustVeld, telZinnen } from './rust-veld.tsx'

export interface NieuwOordeel {
  uitkomst: 'voldaan' | 'niet_voldaan'
  grond?: 'doelmatigheid' | 'kwaliteit'
  motivering: string
  door: string
  op: string
  /** Of a case only. */
  rustOp?: RustOp
}

interface Props {
  /** The question is put in the panel above; here only: what is it about, for the name of the form. */
  over: string
  metGrond: boolean
  /** Pointers of the facts that the rule used: the first that a judgement can rest on. */
  feiten?: readonly string[]
  /** May answer later: true when it is recorded. */
  onLegVast: (oordeel: NieuwOordeel) => unknown
  /** The outcome is already chosen by the button that opened the form. */
  vast?: { uitkomst: 'voldaan' | 'niet_voldaan'; vraag: string; knop: string; onAnnuleer: () => void }
}

const MOTIVERING_MIN = 10
/** Who judged last and when, in this tab: the next form begins with it. Never a judgement itself. */
let vorige = { door: '', op: undefined as string | undefined }

type Veldnaam = 'uitkomst' | 'grond' | 'motivering' | 'zinnen' | 'rustOp' | 'door' | 'op'
const NIETS: RustOp = { documenten: [], feiten: [], signalen: [] }
const ZINNEN_MIN = 2

/** What has been filled in so far, what is missing still, and the way to record it. */
function useInvulling({ over, metGrond, onLegVast, vast }: Props) {
  const { soort, concepten, steun } = useContext(Toetsplek)
  const wieBekend = soort !== 'los'
  const sleutel = `${vast?.uitkomst ?? ''} ${over}`
  const concept = concepten?.get(sleutel)
  const [uitkomst, zetUitkomst] = useState(vast?.uitkomst ?? concept?.uitkomst)
  const [grond, zetGrond] = useState(concept?.grond)
  const [motivering, zetMotivering] = useState(concept?.motivering ?? '')
  const [rustOp, zetRustOp] = useState(concept?.rustOp ?? NIETS)
  useEffect(() => {
    if (uitkomst !== undefined || motivering !== '') concepten?.set(sleutel, { uitkomst, grond, motivering, rustOp })
  }, [concepten, sleutel, uitkomst, grond, motivering, rustOp])
  const [door, zetDoor] = useState(vorige.door)
  const [op, zetOp] = useState(vorige.op)
  const [poging, zetPoging] = useState(0)
  const vraagtGrond = metGrond && uitkomst === 'niet_voldaan'
  const mist: Veldnaam[] = [
    ...(uitkomst === undefined ? (['uitkomst'] as const) : []),
    ...(vraagtGrond && grond === undefined ? (['grond'] as const) : []),
    ...(steun === undefined && motivering.trim().length < MOTIVERING_MIN ? (['motivering'] as const) : []),
    ...(steun !== undefined && telZinnen(motivering) < ZINNEN_MIN ? (['zinnen'] as const) : []),
    ...(steun !== undefined && Object.values(rustOp).flat().length === 0 ? (['rustOp'] as const) : []),
    ...(!wieBekend && door.trim() === '' ? (['door'] as const) : []),
    ...(!wieBekend && op === undefined ? (['op'] as const) : []),
  ]
  const legVast = () => {
    if (mist.length > 0 || uitkomst === undefined) return zetPoging(poging + 1)
    if (!wieBekend) vorige = { door: door.trim(), op }
    const antwoord = onLegVast({
      uitkomst,
      motivering: motivering.trim(),
      door: door.trim(),
      op: op ?? '',
      ...(vraagtGrond && grond !== undefined && { grond }),
      ...(steun !== undefined && { rustOp }),
    })
    void Promise.resolve(antwoord).then((gelukt) => gelukt === true && concepten?.delete(sleutel))
  }
  const stand = { uitkomst, grond, motivering, rustOp, door, op, vraagtGrond, wieBekend, mist, poging }
  return { ...stand, zetRustOp, zetUitkomst, zetGrond, zetMotivering, zetDoor, zetOp, legVast }
}

/** Purple: here a person decides. Nothing is preselected and nothing is worded for the person. */
export function Oordeelformulier(props: Props) {
  const { over, vast } = props
  const t = useTeksten()
  const basis = useId()
  const nu = useInvulling(props)
  const fout = (naam: Veldnaam) => (nu.poging > 0 && nu.mist.includes(naam) ? t.oordeel.fouten[naam] : undefined)
  const id = (naam: Veldnaam) => `${basis}-${naam === 'zinnen' ? 'motivering' : naam}`
  return (
    <form
      className="toets-oordeel stack"
      aria-label={vast ? over : `${t.oordeel.titel}: ${over}`}
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        nu.legVast()
      }}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return
        e.preventDefault()
        e.stopPropagation()
        nu.legVast()
      }}
    >
      {!vast && <Oordeelkop />}
      {nu.poging > 0 && nu.mist.length > 0 && <Aanvullen mist={nu.mist} poging={nu.poging} id={id} />}
      <Uitkomstkeuze nu={nu} vrij={!vast} fout={fout} id={id} />
      <Reden nu={nu} vraag={vast?.vraag ?? t.oordeel.waarom} fout={fout} id={id} />
      <RustVeld
        id={id('rustOp')}
        feiten={props.feiten ?? []}
        waarde={nu.rustOp}
        onWijzig={nu.zetRustOp}
        fout={fout('rustOp')}
      />
      <div className="row">
        <Knop type="submit" soort="primair">
          {vast?.knop ?? t.oordeel.legVast}
        </Knop>
        {vast && (
          <Knop soort="stil" onKlik={vast.onAnnuleer}>
            {t.plicht.annuleer}
          </Knop>
        )}
        <span className="s muted">{t.oordeel.gevolg}</span>
      </div>
    </form>
  )
}

function Oordeelkop() {
  const t = useTeksten()
  return (
    <h4 className="row">
      <span className="tk mens">
        <Icoon van={TEKEN_VAN.beoordeling_nodig} />
      </span>
      {t.oordeel.titel}
    </h4>
  )
}

/** The outcome, and for inefficiency or quality why not. */
function Uitkomstkeuze({ nu, vrij, fout, id }: Omit<RedenProps, 'vraag'> & { vrij: boolean }) {
  const t = useTeksten()
  return (
    <>
      {vrij && (
        <KeuzeVeld
          id={id('uitkomst')}
          label={t.oordeel.kies}
          verbergLabel
          kolommen={2}
          waarde={nu.uitkomst}
          onWijzig={nu.zetUitkomst}
          fout={fout('uitkomst')}
          keuzes={[
            { waarde: 'voldaan', label: <b>{t.oordeel.voldaan}</b> },
            { waarde: 'niet_voldaan', label: <b>{t.oordeel.niet_voldaan}</b> },
          ]}
        />
      )}
      {nu.vraagtGrond && (
        <KeuzeVeld
          id={id('grond')}
          label={t.oordeel.grond}
          kolommen={2}
          waarde={nu.grond}
          onWijzig={nu.zetGrond}
          fout={fout('grond')}
          keuzes={[
            { waarde: 'doelmatigheid', label: t.oordeel.doelmatigheid, uitleg: t.oordeel.doelmatigheidUitleg },
            { waarde: 'kwaliteit', label: t.oordeel.kwaliteit },
          ]}
        />
      )}
    </>
  )
}

interface RedenProps {
  nu: ReturnType<typeof useInvulling>
  vraag: string
  fout: (naam: Veldnaam) => string | undefined
  id: (naam: Veldnaam) => string
}

/** Why, by whom and when: what makes a judgement a fact. */
function Reden({ nu, vraag, fout, id }: RedenProps) {
  const t = useTeksten()
  return (
    <>
      <TekstVeld
        id={id('motivering')}
        label={vraag}
        hint={nu.wieBekend ? t.oordeel.waaromZaak : t.oordeel.waaromUitleg}
        rijen={3}
        waarde={nu.motivering}
        onWijzig={nu.zetMotivering}
        fout={fout('motivering') ?? fout('zinnen')}
      />
      {!nu.wieBekend && (
        <div className="toets-velden">
          <TekstVeld
            id={id('door')}
            label={t.oordeel.door}
            waarde={nu.door}
            onWijzig={nu.zetDoor}
            fout={fout('door')}
          />
          <DatumVeld id={id('op')} label={t.oordeel.op} waarde={nu.op} onWijzig={nu.zetOp} fout={fout('op')} />
        </div>
      )}
    </>
  )
}

/** What is missing, on top of the form; takes the focus at each attempt. */
function Aanvullen(props: { mist: readonly Veldnaam[]; poging: number; id: (naam: Veldnaam) => string }) {
  const { mist, poging, id } = props
  const t = useTeksten()
  const kop = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (poging > 0) kop.current?.focus()
  }, [poging])
  return (
    <div ref={kop} tabIndex={-1}>
      <Melding toon="fout" titel={t.oordeel.kop(mist.length)} rol="alert">
        <ul className="foutlijst">
          {mist.map((naam) => (
            <li key={naam}>
              <a
                href={`#${id(naam)}`}
                onClick={(e) => {
                  e.preventDefault()
                  gaNaar(document.getElementById(id(naam)))
                }}
              >
                {t.oordeel.fouten[naam]}
              </a>
            </li>
          ))}
        </ul>
      </Melding>
    </div>
  )
}
