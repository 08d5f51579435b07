import { IconDownload, IconPlayerPlay, IconTrash } from '@tabler/icons-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Kaart, Knop, Laden, Melding, Paginakop } from '../../design-system/index.ts'
import { Begin } from './begin.tsx'
import { download } from './bewaar.ts'
import { isLeeg, type Json, lees, leesConcept, schrijfConcept, zonderBsn } from './concept.ts'
import { gaNaarPlek } from './focus.ts'
import { Toetsfout } from './fouten.tsx'
import { type Toetsbank, useToetsbank } from './gebruik-toets.ts'
import { SectieKaart } from './sectie.tsx'
import type { Daad } from './staat.ts'
import { useTeksten } from './teksten.ts'
import './toets.css'
import { Uitkomstdeel } from './uitkomst/uitkomstdeel.tsx'
import { plekVan, SECTIES, type SectieId } from './velden.ts'
import { type Voorbeeldnaam, voorbeeld } from './voorbeelden.ts'

/** Test one dossier: fill it in or load it, see advice, budget and term, and judge where the law asks a person. */
export function ToetsScherm() {
  const t = useTeksten()
  const bank = useToetsbank()
  const { staat, doe, toets } = bank
  const [melding, zetMelding] = useState('')
  const kop = useRef<HTMLHeadingElement>(null)

  const toetsNu = useCallback(
    async (...daden: Daad[]) => {
      const antwoord = await toets(...daden)
      if (antwoord?.soort !== 'uitkomst') return
      // The outcome appears above what was filled in: bring the reader there.
      setTimeout(() => {
        kop.current?.focus({ preventScroll: true })
        kop.current?.scrollIntoView({ block: 'start' })
      }, 0)
    },
    [toets],
  )
  useCtrlEnter(toetsNu)

  /** After a judgement the reader stays in place and hears what the advice is now. */
  const legVast = async (zin: string, plek: string, ...daden: Daad[]) => {
    const antwoord = await toets(...daden)
    if (antwoord?.soort !== 'uitkomst') return
    // The form that had the focus is gone: the focus goes to what it was about.
    setTimeout(() => gaNaarPlek(plek), 0)
    zetMelding(`${zin} ${t.uitkomst.klaar(t.uitkomst.advies[antwoord.uitkomst.advies])}`)
  }

  const laadTekst = (naam: string, tekst: string) =>
    void toetsNu({ doe: 'laad', concept: leesConcept(tekst) ?? {}, bron: { naam, tekst } })
  const laadVoorbeeld = (naam: Voorbeeldnaam) => void toetsNu({ doe: 'laad', concept: voorbeeld(naam), bron: null })

  const verouderd = staat.uitkomst !== null && staat.versie !== staat.versieGetoetst
  return (
    <>
      <Paginakop titel={t.titel} onder={t.inleiding} />
      <p className="sr" role="status">
        {melding}
      </p>
      {staat.fout !== null && <Toetsfout fout={staat.fout} poging={staat.poging} onOpnieuw={() => void toetsNu()} />}
      {bank.bezig && staat.uitkomst === null && <Laden wat={t.balk.bezig} />}
      {staat.uitkomst !== null && (
        <Uitkomstdeel
          uitkomst={staat.uitkomst}
          ontvangenOp={String(lees(staat.concept, '/aanvraag/ontvangenOp') ?? '')}
          kop={kop}
          verouderd={verouderd}
          onLegVast={legVast}
        />
      )}
      {staat.uitkomst === null && <Begin onVoorbeeld={laadVoorbeeld} onTekst={laadTekst} />}
      <Feiten bank={bank} />
      {staat.uitkomst !== null && <Begin onVoorbeeld={laadVoorbeeld} onTekst={laadTekst} />}
      <Balk bank={bank} verouderd={verouderd} onToets={() => void toetsNu()} onWis={() => doe({ doe: 'wis' })} />
    </>
  )
}

/** Ctrl Enter tests from anywhere on the page; a judgement form keeps the key for itself. */
function useCtrlEnter(toetsNu: () => Promise<void>) {
  useEffect(() => {
    const opToets = (e: KeyboardEvent) => {
      if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey) || e.defaultPrevented) return
      if (e.target instanceof Element && e.target.closest('form') !== null) return
      e.preventDefault()
      void toetsNu()
    }
    document.addEventListener('keydown', opToets)
    return () => document.removeEventListener('keydown', opToets)
  }, [toetsNu])
}

function Feiten({ bank: { staat, doe } }: { bank: Toetsbank }) {
  const t = useTeksten()
  const [open, zetOpen] = useState<ReadonlySet<SectieId>>(() => new Set(isLeeg(staat.concept) ? ['aanvraag'] : []))
  const klap = (id: SectieId, aan: boolean) =>
    zetOpen((nu) => {
      if (nu.has(id) === aan) return nu
      return new Set(aan ? [...nu, id] : [...nu].filter((ander) => ander !== id))
    })
  const alleOpen = open.size === SECTIES.length
  return (
    <Kaart
      id="feiten"
      vol
      titel={t.feiten.titel}
      naast={
        <>
          <span>{t.feiten.uitleg}</span>
          <Knop
            soort="stil"
            ariaExpanded={alleOpen}
            onKlik={() => zetOpen(alleOpen ? new Set() : new Set(SECTIES.map(({ id }) => id)))}
          >
            {alleOpen ? t.feiten.klapIn : t.feiten.klapUit}
          </Knop>
        </>
      }
    >
      {staat.bron !== null && (
        <div className="toets-bron">
          <Melding toon="info" titel={t.begin.bestandGeladen(staat.bron.naam)}>
            <p>{t.feiten.ongewijzigd}</p>
          </Melding>
        </div>
      )}
      {SECTIES.map((sectie) => (
        <SectieKaart
          key={sectie.id}
          sectie={sectie}
          concept={staat.concept}
          fouten={staat.veldfouten.filter(({ pointer }) => plekVan(pointer)?.sectie === sectie.id)}
          open={open.has(sectie.id)}
          onOpen={(aan) => klap(sectie.id, aan)}
          doe={doe}
        />
      ))}
    </Kaart>
  )
}

interface BalkProps {
  bank: Toetsbank
  verouderd: boolean
  onToets: () => void
  onWis: () => void
}

/** Always in reach: test, keep, clear, put back. */
function Balk({ bank, verouderd, onToets, onWis }: BalkProps) {
  const t = useTeksten()
  const { staat, doe, bezig, bewaard } = bank
  const leeg = isLeeg(staat.concept) && staat.bron === null
  const terug = staat.terug
  const watTerug =
    terug === null
      ? ''
      : terug.wat === 'gewist'
        ? t.balk.gewist
        : terug.wat === 'vervangen'
          ? t.begin.vervangen
          : t.feiten.weggehaald(terug.wat)
  return (
    <div className="toets-balk">
      <div className="toets-balk__in">
        <Knop soort="primair" icoon={IconPlayerPlay} onKlik={onToets} bezig={bezig}>
          {staat.uitkomst === null ? t.balk.toets : t.balk.toetsOpnieuw}
          <kbd className="toets-balk__toets">{t.balk.sneltoets}</kbd>
        </Knop>
        <p className="s toets-balk__stand" role="status">
          {bezig ? t.balk.bezig : verouderd ? <b>{t.balk.gewijzigd}</b> : watTerug}
          {terug !== null && !bezig && (
            <button type="button" className="toets-link" onClick={() => doe({ doe: 'zetTerug' })}>
              {terug.wat === 'vervangen' ? t.begin.zetTerug : t.balk.maakOngedaan}
            </button>
          )}
          {!bezig && !verouderd && terug === null && !leeg && (
            <span className="muted">{bewaard ? t.balk.bewaard : t.balk.nietBewaard}</span>
          )}
        </p>
        {!leeg && (
          <div className="row toets-balk__rest">
            <Knop
              soort="stil"
              icoon={IconDownload}
              onKlik={() => download(naamVan(staat.concept), schrijfConcept(zonderBsn(staat.concept)))}
            >
              {t.balk.downloadDossier}
              <span className="sr"> ({t.balk.downloadDossierUitleg})</span>
            </Knop>
            <Knop soort="stil" icoon={IconTrash} onKlik={onWis}>
              {t.balk.wis}
            </Knop>
          </div>
        )}
      </div>
    </div>
  )
}

/** The file is named after the reference, which holds no name of a person. */
function naamVan(concept: Record<string, Json>): string {
  const kenmerk = lees(concept, '/kenmerk')
  const kaal = typeof kenmerk === 'string' ? kenmerk.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60) : ''
  return `${kaal === '' ? 'dossier' : kaal}.dossier.json`
}
