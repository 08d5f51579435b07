import { IconBeach, IconUserShare } from '@tabler/icons-react'
import { useState } from 'react'
import type { Collega, Verdeling } from '../../../../pgb/zaak/contract-werk.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { DatumVeld, Knop, Meer, Melding, SelectVeld, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { foutnaam, useVerdeling, useWerk, useWerkdaad } from '../../zaken/werk.ts'
import { collegakeuzes } from './toewijzen.tsx'

/** Being away with a stand-in, and handing over the whole worklist. */
export function Afwezig({ ik }: { ik: Ik }) {
  const t = useWerk()
  const mag = magWel(ik, 'werk.afwezig-melden')
  const { data } = useVerdeling(mag)
  if (!mag || !data) return null
  const zelf = data.collegas.find(({ id }) => id === ik.gebruiker)
  return (
    <Meer titel={t('weg.titel')}>
      <div className="grid g2">
        {zelf?.afwezig ? <Weg ik={ik} afwezig={zelf.afwezig} /> : <Meld ik={ik} verdeling={data} />}
        <Overdracht ik={ik} verdeling={data} />
      </div>
    </Meer>
  )
}

function Weg({ ik, afwezig }: { ik: Ik; afwezig: NonNullable<Collega['afwezig']> }) {
  const t = useWerk()
  const taal = useTaal()
  const { doe, bezig, fout } = useWerkdaad(ik)
  return (
    <div className="stack">
      <p>
        {t('weg.gemeld', {
          van: toonDatum(afwezig.vanaf, taal),
          tot: toonDatum(afwezig.totEnMet, taal),
          naam: afwezig.vervanger.naam ?? '',
        })}
      </p>
      <p>
        <Knop bezig={bezig} onKlik={() => void doe(`werk/afwezigheden/${afwezig.id}/einde`)}>
          {t('weg.terug')}
        </Knop>
      </p>
      {fout !== null && <Melding toon="fout" titel={t(`fout.${foutnaam(fout)}`)} rol="alert" />}
    </div>
  )
}

function Meld({ ik, verdeling }: { ik: Ik; verdeling: Verdeling }) {
  const t = useWerk()
  const { doe, bezig, fout } = useWerkdaad(ik)
  const [vanaf, zetVanaf] = useState<string>()
  const [totEnMet, zetTot] = useState<string>()
  const [vervanger, zetVervanger] = useState<string>()
  const [poging, zetPoging] = useState(false)
  const mist = (waarde: string | undefined, tekst: string) => (poging && waarde === undefined ? tekst : undefined)
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        zetPoging(true)
        if (vanaf && totEnMet && vervanger) void doe('werk/afwezigheden', { vanaf, totEnMet, vervanger })
      }}
    >
      <DatumVeld label={t('weg.van')} waarde={vanaf} onWijzig={zetVanaf} fout={mist(vanaf, t('weg.vul'))} />
      <DatumVeld label={t('weg.tot')} waarde={totEnMet} onWijzig={zetTot} fout={mist(totEnMet, t('weg.vul'))} />
      <SelectVeld
        label={t('weg.vervanger')}
        keuzes={collegakeuzes(t, verdeling, ik.gebruiker)}
        waarde={vervanger}
        onWijzig={zetVervanger}
        fout={mist(vervanger, t('weg.kies'))}
      />
      {fout !== null && <Melding toon="fout" titel={t(`fout.${foutnaam(fout)}`)} rol="alert" />}
      <p>
        <Knop type="submit" icoon={IconBeach} bezig={bezig}>
          {t('weg.meld')}
        </Knop>
      </p>
    </form>
  )
}

function Overdracht({ ik, verdeling }: { ik: Ik; verdeling: Verdeling }) {
  const t = useWerk()
  const { doe, bezig, fout } = useWerkdaad(ik)
  const [aan, zetAan] = useState<string>()
  const [poging, zetPoging] = useState(false)
  const [zaken, zetZaken] = useState<number | null>(null)
  const draagOver = async () => {
    zetPoging(true)
    if (aan === undefined) return
    zetZaken((await doe<{ zaken: number }>('werk/overdrachten', { aan }))?.zaken ?? null)
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void draagOver()
      }}
    >
      <SelectVeld
        label={t('weg.aan')}
        keuzes={collegakeuzes(t, verdeling, ik.gebruiker)}
        waarde={aan}
        onWijzig={zetAan}
        fout={poging && aan === undefined ? t('weg.kies') : undefined}
      />
      {fout !== null && <Melding toon="fout" titel={t(`fout.${foutnaam(fout)}`)} rol="alert" />}
      {zaken !== null && <Melding toon="goed" titel={t('weg.overgedragen', { count: zaken })} rol="status" />}
      <p>
        <Knop type="submit" icoon={IconUserShare} bezig={bezig}>
          {t('weg.draagOver')}
        </Knop>
      </p>
    </form>
  )
}
