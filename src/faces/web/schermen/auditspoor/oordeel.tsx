import { IconGavel, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { OORDELEN, type Signaal } from '../../../../platform/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Foutsamenvatting, Kaart, KeuzeVeld, Knop, TekstVeld, type Veldfout } from '../../design-system/index.ts'
import { naamVan, Uitslag } from '../../toezicht/delen.tsx'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { useConcept } from '../../zaken/concept.ts'

interface Concept {
  readonly oordeel?: (typeof OORDELEN)[number] | undefined
  readonly reden: string
}

const REDEN_MIN = 3

/** A verdict with its reason; both stay, and a later verdict stands beside it. */
export function Oordeelformulier({ ik, signaal, sluit }: { ik: Ik; signaal: Signaal; sluit: () => void }) {
  const t = useToezicht()
  const daad = useToezichtdaad(ik)
  const doos = useRef<HTMLDivElement>(null)
  const [poging, zetPoging] = useState(0)
  const [concept, zet, wis] = useConcept<Concept>(`oordeel ${signaal.sleutel}`, { reden: '' })
  useEffect(() => doos.current?.focus(), [])
  const gebreken: Veldfout[] = [
    ...(concept.oordeel === undefined ? [{ veldId: 'oordeel-keuze', tekst: t('audit.kiesOordeel') }] : []),
    ...(concept.reden.trim().length < REDEN_MIN ? [{ veldId: 'oordeel-reden', tekst: t('audit.schrijfReden') }] : []),
  ]
  const fouten = poging > 0 && !daad.gedaan ? gebreken : []
  const foutBij = (veldId: string) => fouten.find((fout) => fout.veldId === veldId)?.tekst
  const titel = t('audit.geefOordeelOver', {
    soort: t(`audit.soort.${signaal.soort}`),
    naam: naamVan(t, signaal.gebruiker),
  })

  async function verstuur(): Promise<void> {
    zetPoging((keer) => keer + 1)
    if (gebreken.length > 0) return
    const { oordeel, reden } = concept
    if (await daad.doe('/logboek/oordelen', { sleutel: signaal.sleutel, oordeel, reden: reden.trim() })) {
      wis()
      zetPoging(0)
    }
  }

  return (
    <div ref={doos} tabIndex={-1}>
      <Kaart
        titel={titel}
        mens
        naast={
          <Knop soort="stil" icoon={IconX} onKlik={sluit}>
            {t('beheer.sluit')}
          </Knop>
        }
      >
        <form
          className="stack"
          onSubmit={(e) => {
            e.preventDefault()
            void verstuur()
          }}
        >
          <Foutsamenvatting fouten={fouten} poging={poging} />
          <Uitslag daad={daad} goed={t('audit.vastgelegd')} />
          <Velden concept={concept} zet={zet} foutBij={foutBij} />
          <div>
            <Knop type="submit" soort="primair" icoon={IconGavel} bezig={daad.bezig}>
              {t('audit.legVast')}
            </Knop>
          </div>
        </form>
      </Kaart>
    </div>
  )
}

interface Veldenprops {
  concept: Concept
  zet: (concept: Concept) => void
  foutBij: (veldId: string) => string | undefined
}

function Velden({ concept, zet, foutBij }: Veldenprops) {
  const t = useToezicht()
  return (
    <>
      <KeuzeVeld
        id="oordeel-keuze"
        label={t('audit.oordeel')}
        kolommen={3}
        keuzes={OORDELEN.map((oordeel) => ({ waarde: oordeel, label: t(`audit.${oordeel}`) }))}
        waarde={concept.oordeel}
        fout={foutBij('oordeel-keuze')}
        onWijzig={(oordeel) => zet({ ...concept, oordeel })}
      />
      <TekstVeld
        id="oordeel-reden"
        label={t('audit.waarom')}
        hint={t('audit.waaromUitleg')}
        rijen={3}
        maxLengte={1_000}
        waarde={concept.reden}
        fout={foutBij('oordeel-reden')}
        onWijzig={(reden) => zet({ ...concept, reden })}
      />
    </>
  )
}
