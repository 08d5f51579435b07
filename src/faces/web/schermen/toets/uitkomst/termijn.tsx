import type { Termijnstap, Toetsuitkomst } from '../../../../../pgb/contract.ts'
import {
  Kaart,
  Melding,
  Plotraam,
  Tabel,
  toonDatum,
  toonKorteDatum,
  VindplaatsLink,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { termijnbeeldVan } from '../plots/termijn-maat.ts'
import { Termijnbalk } from '../plots/termijnbalk.tsx'
import { useTeksten, useZin } from '../teksten.ts'

type Peiling = Pick<Toetsuitkomst, 'termijnen' | 'peildatum'>

export function Termijnkaart({ uitkomst, ontvangenOp }: { uitkomst: Peiling; ontvangenOp: string }) {
  const t = useTeksten()
  const taal = useTaal()
  const zin = useZin()
  const { termijnen } = uitkomst
  const beeld = termijnbeeldVan(termijnen, ontvangenOp, uitkomst.peildatum)
  const einde =
    termijnen.besluitUiterlijk === null
      ? t.termijn.stil
      : t.termijn.uiterlijk(toonKorteDatum(termijnen.besluitUiterlijk, taal))
  return (
    <Kaart id="termijn" titel={t.termijn.titel} naast={einde}>
      <div className="stack">
        {termijnen.besluitUiterlijk === null && <Melding toon="letop" titel={t.termijn.stilMelding} />}
        {beeld && (
          <Plotraam
            label={t.termijn.plot(toonDatum(ontvangenOp, taal), termijnen.opgeschorteDagen, einde)}
            teken={(breedte) => <Termijnbalk beeld={beeld} breedte={breedte} />}
            bijschrift={
              <>
                {termijnen.besluitUiterlijk !== null &&
                  `${t.termijn.som(toonDatum(termijnen.besluitUiterlijk, taal))} `}
                {t.termijn.nza(toonDatum(termijnen.nzaUiterlijk, taal))}
              </>
            }
            tabel={<Stappen stappen={termijnen.stappen} />}
          />
        )}
        <h3>{t.termijn.dagVoorDag}</h3>
        <ol className="toets-som">
          {termijnen.stappen.map((stap) => (
            <li key={`${stap.stap} ${stap.van} ${stap.tot}`} className={stap.telt ? undefined : 'muted'}>
              {zin(stap.uitleg)}{' '}
              <span className="nw">
                (<VindplaatsLink vindplaats={stap.vindplaats} />)
              </span>
            </li>
          ))}
        </ol>
      </div>
    </Kaart>
  )
}

function Stappen({ stappen }: { stappen: readonly Termijnstap[] }) {
  const t = useTeksten()
  const taal = useTaal()
  const zin = useZin()
  return (
    <Tabel
      bijschrift={t.termijn.tabel}
      rijen={stappen}
      sleutel={(stap) => `${stap.stap} ${stap.van} ${stap.tot}`}
      kaarten
      kolommen={[
        { id: 'wat', kop: t.termijn.wat, rijkop: true, cel: (stap) => zin(stap.uitleg) },
        { id: 'van', kop: t.termijn.van, klasse: 'nw', cel: (stap) => toonKorteDatum(stap.van, taal) },
        { id: 'tot', kop: t.termijn.tot, klasse: 'nw', cel: (stap) => toonKorteDatum(stap.tot, taal) },
        {
          id: 'dagen',
          kop: t.termijn.dagen,
          getal: true,
          cel: (stap) => (stap.telt ? stap.dagen : `${stap.dagen} (${t.termijn.teltNiet})`),
        },
        { id: 'artikel', kop: t.termijn.grond, cel: (stap) => <VindplaatsLink vindplaats={stap.vindplaats} /> },
      ]}
    />
  )
}
