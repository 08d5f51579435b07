import { useState } from 'react'
import type { Plicht, Plichtenlijst } from '../../../../pgb/zaak/contract.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { Knop, Pil, Schakel, Tabel, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { useToetsteksten } from '../toets/uitkomst/index.ts'
import { STANDTEKEN } from './standteken.ts'
import { Stapformulier } from './stapformulier.tsx'
import { useOordeelwoorden } from './woorden.ts'

/** One row an obligation: whose, what, when it is checked, how it stands, and what can be recorded. */
export function Plichtrijen({ ik, lijst }: { ik: Ik; lijst: Plichtenlijst }) {
  const t = useOordeelwoorden()
  const toets = useToetsteksten()
  const taal = useTaal()
  const [open, zetOpen] = useState<string | null>(null)
  return (
    <Tabel
      bijschrift={t('lijst.bijschrift', { count: lijst.totaal })}
      rijen={lijst.plichten}
      sleutel={({ id }) => id}
      kaarten
      kolommen={[
        {
          id: 'houder',
          kop: t('lijst.houder'),
          rijkop: true,
          cel: ({ naam, nummer, zaak }) => (
            <>
              <Schakel naar={`/pgb/dossiers/${encodeURIComponent(zaak)}/plichten`}>{naam}</Schakel>
              <span className="s muted blok">{nummer}</span>
            </>
          ),
        },
        {
          id: 'plicht',
          kop: t('lijst.plicht'),
          cel: (plicht) => (
            <>
              <b>{toets.plicht.soorten[plicht.soort]}</b>
              <span className="blok">{plicht.tekst}</span>
              <span className="s muted blok">{plicht.artikel}</span>
              <Gevonden ik={ik} plicht={plicht} />
            </>
          ),
        },
        {
          id: 'controle',
          kop: t('lijst.controle'),
          cel: ({ controleOp, controleur }) => (
            <>
              {controleOp === null ? t('lijst.geenDag') : toonDatum(controleOp, taal)}
              {controleur !== null && <span className="s muted blok">{controleur}</span>}
            </>
          ),
        },
        {
          id: 'stand',
          kop: t('lijst.stand'),
          cel: (plicht) => (
            <Stand
              ik={ik}
              plicht={plicht}
              open={open === plicht.id}
              zetOpen={(aan) => zetOpen(aan ? plicht.id : null)}
            />
          ),
        },
      ]}
    />
  )
}

/** How it stands, and the form to record what was found. */
function Stand(props: { ik: Ik; plicht: Plicht; open: boolean; zetOpen: (open: boolean) => void }) {
  const { ik, plicht, open, zetOpen } = props
  const t = useOordeelwoorden()
  const [toon, teken] = STANDTEKEN[plicht.stand]
  return (
    <>
      <Pil toon={toon} icoon={teken}>
        {t(`lijst.standen.${plicht.stand}`)}
      </Pil>
      {magWel(ik, 'verplichting.volgen') && plicht.stand !== 'vervallen' && !open && (
        <Knop soort="stil" onKlik={() => zetOpen(true)}>
          {t('lijst.volg')}
          <span className="sr">: {plicht.naam}</span>
        </Knop>
      )}
      {open && <Stapformulier ik={ik} plicht={plicht} klaar={() => zetOpen(false)} />}
    </>
  )
}

function Gevonden({ ik, plicht }: { ik: Ik; plicht: Plicht }) {
  const t = useOordeelwoorden()
  const z = useZaken()
  const taal = useTaal()
  if (plicht.stappen.length === 0) return null
  return (
    <ul className="s">
      {plicht.stappen.map(({ stap, dag, toelichting, vastgelegd, door }) => (
        <li key={vastgelegd}>
          {t(`lijst.stappen.${stap}`)}, {toonDatum(dag, taal)}, {persoonsnaam(z, door, ik)}. {toelichting}
        </li>
      ))}
    </ul>
  )
}
