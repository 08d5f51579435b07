import { useEffect, useId, useRef, useState } from 'react'
import { DatumVeld, Icoon, KeuzeVeld, Knop, Melding, TEKEN_VAN, TekstVeld } from '../../../design-system/index.ts'
import { gaNaar } from '../focus.ts'
import { useTeksten } from '../teksten.ts'

export interface NieuwOordeel {
  uitkomst: 'voldaan' | 'niet_voldaan'
  grond?: 'doelmatigheid' | 'kwaliteit'
  motivering: string
  door: string
  op: string
}

interface Props {
  /** The question is put in the panel above; here only: what is it about, for the name of the form. */
  over: string
  metGrond: boolean
  onLegVast: (oordeel: NieuwOordeel) => void
  /** The outcome is already chosen by the button that opened the form. */
  vast?: { uitkomst: 'voldaan' | 'niet_voldaan'; vraag: string; knop: string; onAnnuleer: () => void }
}

const MOTIVERING_MIN = 10
/** Who judged last and when, in this tab: the next form begins with it. Never a judgement itself. */
let vorige = { door: '', op: undefined as string | undefined }

type Veldnaam = 'uitkomst' | 'grond' | 'motivering' | 'door' | 'op'

/** Purple: here a person decides. Nothing is preselected and nothing is worded for the person. */
export function Oordeelformulier({ over, metGrond, onLegVast, vast }: Props) {
  const t = useTeksten()
  const basis = useId()
  const kop = useRef<HTMLDivElement>(null)
  const [uitkomst, zetUitkomst] = useState<'voldaan' | 'niet_voldaan' | undefined>(vast?.uitkomst)
  const [grond, zetGrond] = useState<'doelmatigheid' | 'kwaliteit'>()
  const [motivering, zetMotivering] = useState('')
  const [door, zetDoor] = useState(vorige.door)
  const [op, zetOp] = useState(vorige.op)
  const [poging, zetPoging] = useState(0)

  const vraagtGrond = metGrond && uitkomst === 'niet_voldaan'
  const mist: Veldnaam[] = [
    ...(uitkomst === undefined ? (['uitkomst'] as const) : []),
    ...(vraagtGrond && grond === undefined ? (['grond'] as const) : []),
    ...(motivering.trim().length < MOTIVERING_MIN ? (['motivering'] as const) : []),
    ...(door.trim() === '' ? (['door'] as const) : []),
    ...(op === undefined ? (['op'] as const) : []),
  ]
  const fout = (naam: Veldnaam) => (poging > 0 && mist.includes(naam) ? t.oordeel.fouten[naam] : undefined)
  const id = (naam: Veldnaam) => `${basis}-${naam}`
  useEffect(() => {
    if (poging > 0) kop.current?.focus()
  }, [poging])

  const legVast = () => {
    if (mist.length > 0 || uitkomst === undefined || op === undefined) return zetPoging(poging + 1)
    vorige = { door: door.trim(), op }
    onLegVast({
      uitkomst,
      motivering: motivering.trim(),
      door: door.trim(),
      op,
      ...(vraagtGrond && grond !== undefined && { grond }),
    })
  }

  return (
    <form
      className="toets-oordeel stack"
      aria-label={vast ? `${vast.vraag} ${over}` : `${t.oordeel.titel}: ${over}`}
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        legVast()
      }}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return
        e.preventDefault()
        e.stopPropagation()
        legVast()
      }}
    >
      {!vast && (
        <h4 className="row">
          <span className="tk mens">
            <Icoon van={TEKEN_VAN.beoordeling_nodig} />
          </span>
          {t.oordeel.titel}
        </h4>
      )}
      {poging > 0 && mist.length > 0 && (
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
      )}
      {!vast && (
        <KeuzeVeld
          id={id('uitkomst')}
          label={t.oordeel.kies}
          verbergLabel
          kolommen={2}
          waarde={uitkomst}
          onWijzig={zetUitkomst}
          fout={fout('uitkomst')}
          keuzes={[
            { waarde: 'voldaan', label: <b>{t.oordeel.voldaan}</b> },
            { waarde: 'niet_voldaan', label: <b>{t.oordeel.niet_voldaan}</b> },
          ]}
        />
      )}
      {vraagtGrond && (
        <KeuzeVeld
          id={id('grond')}
          label={t.oordeel.grond}
          kolommen={2}
          waarde={grond}
          onWijzig={zetGrond}
          fout={fout('grond')}
          keuzes={[
            { waarde: 'doelmatigheid', label: t.oordeel.doelmatigheid, uitleg: t.oordeel.doelmatigheidUitleg },
            { waarde: 'kwaliteit', label: t.oordeel.kwaliteit },
          ]}
        />
      )}
      <TekstVeld
        id={id('motivering')}
        label={vast?.vraag ?? t.oordeel.waarom}
        hint={t.oordeel.waaromUitleg}
        rijen={3}
        waarde={motivering}
        onWijzig={zetMotivering}
        fout={fout('motivering')}
      />
      <div className="toets-velden">
        <TekstVeld id={id('door')} label={t.oordeel.door} waarde={door} onWijzig={zetDoor} fout={fout('door')} />
        <DatumVeld id={id('op')} label={t.oordeel.op} waarde={op} onWijzig={zetOp} fout={fout('op')} />
      </div>
      <div className="row">
        <Knop type="submit" soort={vast ? 'primair' : 'primair'}>
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
