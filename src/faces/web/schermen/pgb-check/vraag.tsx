import { IconArrowLeft } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useMemo, useState } from 'react'
import { BedragVeld, Icoon, Knop, Meer, Schakel } from '../../design-system/index.ts'
import { adresNa, BEGIN, vraagadres } from './adres.ts'
import type { Antwoord, Vraagnaam } from './antwoord.ts'
import { type Bezoek, antwoord as bewaar, wis } from './geheugen.ts'
import { KEUZEVELD, Keuzes } from './keuzes.tsx'
import { Kop } from './kop.tsx'
import { useT, useTeksten } from './teksten.ts'
import { opHetPad } from './verloop.ts'
import type { Vraag } from './vragen.ts'

export interface VraagProps {
  bezoek: Bezoek
  vraag: Vraag
  /** The questions before this one, in order. */
  voor: readonly Vraagnaam[]
}

/** One question on a page. Mount it anew for each question: it keeps what is chosen but not yet sent on. */
export function VraagPagina({ bezoek, vraag, voor }: VraagProps) {
  const t = useT()
  const teksten = useTeksten().vraag[vraag.naam]
  const ga = useNavigate()
  const [keuze, zetKeuze] = useState<Antwoord | undefined>(bezoek.antwoorden[vraag.naam])
  const [fout, zetFout] = useState<string>()
  const [bedragGeldig, zetBedragGeldig] = useState(true)
  const eerdere = useMemo(() => opHetPad(bezoek.antwoorden, voor), [bezoek, voor])
  const verder = (e: FormEvent) => {
    e.preventDefault()
    if (keuze === undefined || keuze.keuze.length === 0) {
      zetFout(t('stap.fout'))
      naarKeuzes()
    } else if (!bedragGeldig) {
      document.getElementById('bedrag')?.focus()
    } else {
      bewaar(vraag.naam, keuze)
      const { pad, volgende } = bezoek.check.verloop({ ...bezoek.antwoorden, [vraag.naam]: keuze })
      void ga({ to: adresNa(pad[pad.indexOf(vraag.naam) + 1] ?? volgende) })
    }
  }
  const stop = () => {
    wis()
    void ga({ to: BEGIN, search: { gewist: '1' } })
  }
  return (
    <>
      <Voortgang nummer={voor.length + 1} hooguit={bezoek.check.verloop(eerdere).hooguit} />
      <TerugLink voor={voor} />
      <form className="kaart" aria-labelledby="vraag" onSubmit={verder} noValidate>
        <div className="kaart__in stack-5">
          <Kop id="vraag" titel={teksten.titel} />
          <p className="tekst">{teksten.uitleg}</p>
          <Keuzes
            vraag={vraag}
            opties={vraag.opties(eerdere)}
            waarde={keuze}
            fout={fout}
            onWijzig={(nieuw) => {
              zetKeuze(nieuw)
              zetFout(undefined)
              zetBedragGeldig(true)
            }}
          />
          {vraag.vorm === 'bedrag' && keuze?.keuze.includes('ja') && (
            <Bedrag keuze={keuze} onWijzig={zetKeuze} onGeldig={zetBedragGeldig} />
          )}
          <Waarom vraag={vraag} waarom={teksten.waarom} />
          <div className="row">
            <Knop soort="primair" type="submit">
              {t('stap.volgende')}
            </Knop>
            <Knop soort="stil" onKlik={stop}>
              {t('stap.stop')}
            </Knop>
          </div>
        </div>
      </form>
      <p className="muted s">{t('stap.voet')}</p>
    </>
  )
}

/** The amount that may go with "yes"; it may stay empty. */
function Bedrag(props: { keuze: Antwoord; onWijzig: (nieuw: Antwoord) => void; onGeldig: (geldig: boolean) => void }) {
  const t = useT()
  return (
    <BedragVeld
      id="bedrag"
      label={t('bedrag.label')}
      hint={t('bedrag.hint')}
      na={t('bedrag.na')}
      hoeftNiet
      waarde={props.keuze.bedragCent}
      onWijzig={(cent, invoer) => {
        props.onGeldig(invoer.geldig)
        props.onWijzig({ keuze: props.keuze.keuze, ...(cent !== undefined && { bedragCent: cent }) })
      }}
    />
  )
}

function naarKeuzes(): void {
  requestAnimationFrame(() => document.getElementById(KEUZEVELD)?.querySelector('input')?.focus())
}

function Voortgang({ nummer, hooguit }: { nummer: number; hooguit: number }) {
  const tekst = useT()('stap.voortgang', { nummer, hooguit })
  return (
    <div className="stack-2">
      <p className="s muted">{tekst}</p>
      <span
        className="meter check__meter"
        role="progressbar"
        aria-valuenow={nummer}
        aria-valuemin={0}
        aria-valuemax={hooguit}
        aria-valuetext={tekst}
        aria-label={tekst}
      >
        <span style={{ inlineSize: `${(100 * nummer) / hooguit}%` }} />
      </span>
    </div>
  )
}

function TerugLink({ voor }: { voor: readonly Vraagnaam[] }) {
  const t = useT()
  const vorige = voor.at(-1)
  return (
    <p>
      <Schakel naar={vorige ? vraagadres(vorige) : BEGIN} className="check__terug">
        <Icoon van={IconArrowLeft} /> {t(vorige ? 'stap.vorige' : 'stap.begin')}
      </Schakel>
    </p>
  )
}

function Waarom({ vraag, waarom }: { vraag: Vraag; waarom: string }) {
  const t = useT()
  return (
    <Meer titel={t('stap.waarom')}>
      <p className="tekst">
        {waarom} <Schakel naar={`/regelbank/${vraag.regel}`}>{t('stap.leesRegel')}</Schakel>
      </p>
    </Meer>
  )
}
