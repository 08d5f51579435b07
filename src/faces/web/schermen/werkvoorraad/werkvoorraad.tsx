import { useState } from 'react'
import type { WerklijstAntwoord, Werklijstrij } from '../../../../pgb/zaak/contract.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import { FoutBijOphalen, Knop, Laden, Leeg, Paginakop, Schakel } from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useTegels, useWerklijst } from '../../zaken/vraag.ts'
import { foutnummer } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { Afwezig } from './afwezig.tsx'
import { Filterrij } from './filters.tsx'
import { Zaaklijst } from './lijst.tsx'
import { Tegelrij } from './tegels.tsx'
import { useLijsttoetsen } from './toetsen.ts'
import { Bulkbalk } from './toewijzen.tsx'
import { Verdeling } from './verdeling.tsx'
import { adresMet, FILTERS, serverVraag, useFilters } from './vraag.ts'
import { Weergaven } from './weergaven.tsx'

/** The worklist: what lapses first stands first, and the tiles above it filter. */
export function Werkvoorraad() {
  const t = useZaken()
  return (
    <MetInlog titel={t('titel')} recht="zaak.werklijst-lezen">
      {(ik) => <Lijst ik={ik} />}
    </MetInlog>
  )
}

function Lijst({ ik }: { ik: Ik }) {
  const t = useZaken()
  const [zoek, zet] = useFilters()
  const lijst = useWerklijst(serverVraag(zoek))
  const tegels = useTegels()
  const mijn = useTegels('?behandelaar=ik')
  const open = tegels.data?.open
  return (
    <>
      <Paginakop titel={t('titel')} onder={open === undefined ? t('laden') : t('onder', { count: open })} />
      <Tegelrij tegels={tegels.data} mijn={mijn.data?.open} zoek={zoek} />
      <section className="kaart" aria-label={t('lijst.zaken')}>
        <Filterrij zoek={zoek} zet={zet} />
        <div className="kaart__in wv-meer">
          <Weergaven ik={ik} zoek={zoek} />
          <Verdeling />
          <Afwezig ik={ik} />
        </div>
        {lijst.data ? (
          <Inhoud ik={ik} antwoord={lijst.data} zoek={zoek} zet={zet} />
        ) : lijst.isPending ? (
          <Laden wat={t('laden')} />
        ) : (
          <div className="kaart__in">
            <FoutBijOphalen
              titel={t('fout.lijst')}
              nummer={foutnummer(lijst.error)}
              onOpnieuw={() => void lijst.refetch()}
            />
          </div>
        )}
      </section>
    </>
  )
}

interface Inhoudprops {
  ik: Ik
  antwoord: WerklijstAntwoord
  zoek: Zoek
  zet: (deel: Zoek) => void
}

function Inhoud({ ik, antwoord: { zaken, volgende }, zoek, zet }: Inhoudprops) {
  const t = useZaken()
  const keuze = useKeuze(zaken)
  const magToewijzen = magWel(ik, 'zaak.toewijzen')
  useLijsttoetsen(magToewijzen ? keuze.wissel : undefined)
  if (zaken.length === 0) return <Niets gefilterd={FILTERS.some((naam) => zoek[naam])} zet={zet} />
  const bijschrift = t('lijst.bijschrift', { count: zaken.length })
  return (
    <>
      {magToewijzen && <Bulkbalk ik={ik} zaken={zaken} keuze={keuze} />}
      <Zaaklijst ik={ik} zaken={zaken} keuze={magToewijzen ? keuze : undefined} bijschrift={bijschrift} />
      <div className="kaart__voet wv-voet">
        <span role="status">{t('lijst.getoond', { count: zaken.length })}</span>
        <span className="s muted">{t('lijst.toetsen')}</span>
        <span className="row">
          {zoek.vanaf !== undefined && <Schakel naar={adresMet(zoek, {})}>{t('lijst.eerste')}</Schakel>}
          {volgende !== null && <Schakel naar={adresMet(zoek, { vanaf: volgende })}>{t('lijst.volgende')}</Schakel>}
        </span>
      </div>
    </>
  )
}

function Niets({ gefilterd, zet }: { gefilterd: boolean; zet: (deel: Zoek) => void }) {
  const t = useZaken()
  if (!gefilterd)
    return (
      <Leeg goed titel={t('leeg.titel')} kop="h2">
        <p className="muted tekst">{t('leeg.tekst')}</p>
      </Leeg>
    )
  const wis = Object.fromEntries(FILTERS.map((naam) => [naam, undefined]))
  return (
    <Leeg titel={t('leeg.filterTitel')} kop="h2">
      <p className="muted tekst">{t('leeg.filterTekst')}</p>
      <Knop onKlik={() => zet(wis)}>{t('filter.wisAlles')}</Knop>
    </Leeg>
  )
}

/** What is selected of what is shown: a case that left the page is not acted on. */
function useKeuze(zaken: readonly Werklijstrij[]) {
  const [alle, zetAlle] = useState<ReadonlySet<string>>(new Set())
  const gekozen = new Set(zaken.map(({ id }) => id).filter((id) => alle.has(id)))
  return {
    gekozen,
    kies: (ids: readonly string[]) => zetAlle(new Set(ids)),
    wissel: (id: string) =>
      zetAlle((nu) => (nu.has(id) ? new Set([...nu].filter((ander) => ander !== id)) : new Set([...nu, id]))),
  }
}
