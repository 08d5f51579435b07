import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type Plicht, STAPPEN_PLICHT } from '../../../../pgb/zaak/contract.ts'
import { systemClock } from '../../../../platform/clock.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { ApiFout, vraag } from '../../api/index.ts'
import { DatumVeld, Knop, Melding, SelectVeld, TekstVeld } from '../../design-system/index.ts'
import { useConcept } from '../../zaken/concept.ts'
import { foutzin, useZaken } from '../../zaken/woorden.ts'
import { Bewijsveld } from './bewijsveld.tsx'
import { useOordeelwoorden } from './woorden.ts'

type Stap = (typeof STAPPEN_PLICHT)[number]
const TEKST_MIN = 10

/** What was found about an obligation. Not met is followed by a weighing, and by nothing of itself. */
export function Stapformulier({ ik, plicht, klaar }: { ik: Ik; plicht: Plicht; klaar: () => void }) {
  const t = useOordeelwoorden()
  const z = useZaken()
  const bestand = useQueryClient()
  const sleutel = useRef(crypto.randomUUID())
  const [stap, zetStap] = useState<Stap>()
  const [dag, zetDag] = useState<string | undefined>(systemClock.today())
  const [controleOp, zetControleOp] = useState<string>()
  const [document, zetDocument] = useState<string>()
  const [toelichting, zetToelichting, wis] = useConcept(`plichtstap ${plicht.id}`, '')
  const [melding, zetMelding] = useState<string>()
  const [bezig, zetBezig] = useState(false)
  const mist = stap === undefined || dag === undefined || toelichting.trim().length < TEKST_MIN
  const bewaar = async () => {
    if (mist) return zetMelding(t('lijst.vulIn'))
    zetBezig(true)
    const gave = {
      stap,
      dag,
      toelichting: toelichting.trim(),
      ...(stap === 'bewijs' && document !== undefined ? { document } : {}),
      ...(controleOp === undefined ? {} : { controleOp }),
    }
    try {
      await stuurStap(ik, plicht, sleutel.current, gave)
      wis()
      klaar()
      await bestand.invalidateQueries({ queryKey: ['zaken'] })
    } catch (oorzaak) {
      sleutel.current = crypto.randomUUID()
      zetMelding((oorzaak instanceof ApiFout && foutzin(z, oorzaak.code)) || t('lijst.mislukt'))
    } finally {
      zetBezig(false)
    }
  }
  return (
    <form
      className="stack"
      noValidate
      aria-label={`${t('lijst.volg')}: ${plicht.naam}`}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {melding !== undefined && <Melding toon="fout" titel={melding} rol="alert" />}
      <Stapvelden
        plicht={plicht}
        concept={{ stap, dag, document, controleOp, toelichting }}
        zet={{ zetStap, zetDag, zetDocument, zetControleOp, zetToelichting }}
      />
      <p className="s muted">{t('lijst.nooitVanzelf')}</p>
      <p className="row">
        <Knop type="submit" bezig={bezig}>
          {t('lijst.bewaar')}
        </Knop>
      </p>
    </form>
  )
}

function stuurStap(ik: Ik, { id, versie }: Plicht, sleutel: string, gave: unknown): Promise<unknown> {
  return vraag(`/api/v1/verplichtingen/${encodeURIComponent(id)}/stappen`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-ozk-csrf': ik.csrf,
      'idempotency-key': sleutel,
      'if-match': `"${versie}"`,
    },
    body: JSON.stringify(gave),
  })
}

interface Veldprops {
  plicht: Plicht
  concept: {
    stap: Stap | undefined
    dag: string | undefined
    document: string | undefined
    controleOp: string | undefined
    toelichting: string
  }
  zet: {
    zetStap: (stap: Stap | undefined) => void
    zetDag: (dag: string | undefined) => void
    zetDocument: (document: string | undefined) => void
    zetControleOp: (dag: string | undefined) => void
    zetToelichting: (toelichting: string) => void
  }
}

function Stapvelden({ plicht, concept: { stap, dag, document, controleOp, toelichting }, zet }: Veldprops) {
  const t = useOordeelwoorden()
  return (
    <>
      <SelectVeld
        label={t('lijst.stap')}
        keuzes={STAPPEN_PLICHT.map((waarde) => ({ waarde, label: t(`lijst.stappen.${waarde}`) }))}
        waarde={stap}
        onWijzig={zet.zetStap}
      />
      <DatumVeld label={t('lijst.dag')} waarde={dag} onWijzig={zet.zetDag} />
      {stap === 'bewijs' && <Bewijsveld plicht={plicht} waarde={document} onWijzig={zet.zetDocument} />}
      {(stap === 'afgewogen' || stap === 'bewijs') && (
        <DatumVeld label={t('lijst.nieuweControle')} waarde={controleOp} onWijzig={zet.zetControleOp} />
      )}
      <TekstVeld
        label={t('lijst.toelichting')}
        rijen={3}
        maxLengte={10_000}
        waarde={toelichting}
        onWijzig={zet.zetToelichting}
      />
    </>
  )
}
