import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Omleidingtelling } from '../../../../pgb/zaak/contract-intake.ts'
import { REDENEN_OMLEIDING, VORMEN_NATURA } from '../../../../pgb/zaak/contract-intake.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { DatumVeld, Kaart, Knop, Laden, SelectVeld, Tabel, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import './nieuwe-zaak.css'
import { OMLEIDINGEN, stuurNieuw, useIntake, useOmleidingen } from '../../zaken/intake.ts'

interface Omleiding {
  readonly dag?: string
  readonly naar?: (typeof VORMEN_NATURA)[number]
  readonly reden?: (typeof REDENEN_OMLEIDING)[number]
}

/** Counts who chose care in kind before applying; the entry holds a day, a form of care and a reason, and nothing else. */
export function Omleidingkaart({ ik }: { ik: Ik }) {
  const t = useIntake()
  const { tel, stand } = useTellen(ik)
  const telling = useOmleidingen(true)
  const [nieuw, zet] = useState<Omleiding>({})
  const [fout, zetFout] = useState(false)
  const { dag, naar, reden } = nieuw
  const stuur = async () => {
    const af = dag !== undefined && naar !== undefined && reden !== undefined
    zetFout(!af)
    if (af && (await tel({ dag, naar, reden }))) zet({})
  }
  return (
    <Kaart titel={t('omleiding.titel')}>
      <form
        className="stack omleiding"
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          void stuur()
        }}
      >
        <p>{t('omleiding.uitleg')}</p>
        <DatumVeld
          label={t('omleiding.dag')}
          waarde={dag}
          onWijzig={(gekozen) => zet({ ...zonder(nieuw, 'dag'), ...(gekozen === undefined ? {} : { dag: gekozen }) })}
        />
        <SelectVeld
          label={t('omleiding.naar')}
          keuzes={VORMEN_NATURA.map((waarde) => ({ waarde, label: t(`omleiding.vormen.${waarde}`) }))}
          waarde={naar}
          onWijzig={(gekozen) => zet({ ...zonder(nieuw, 'naar'), ...(gekozen === undefined ? {} : { naar: gekozen }) })}
        />
        <SelectVeld
          label={t('omleiding.reden')}
          keuzes={REDENEN_OMLEIDING.map((waarde) => ({ waarde, label: t(`omleiding.redenen.${waarde}`) }))}
          waarde={reden}
          onWijzig={(gekozen) =>
            zet({ ...zonder(nieuw, 'reden'), ...(gekozen === undefined ? {} : { reden: gekozen }) })
          }
        />
        <Knop type="submit" bezig={stand === 'bezig'}>
          {t('omleiding.tel')}
        </Knop>
        <p role="status" className={fout || stand === 'mislukt' ? 'fout-tekst' : 's'}>
          {fout ? t('omleiding.fout') : stand === 'geteld' ? t('omleiding.geteld') : ''}
          {stand === 'mislukt' && t('omleiding.mislukt')}
        </p>
      </form>
      {telling.data ? <Telling telling={telling.data} tel={tel} /> : telling.isPending && <Laden />}
    </Kaart>
  )
}

function zonder(omleiding: Omleiding, lid: keyof Omleiding): Omleiding {
  const { [lid]: _, ...rest } = omleiding
  return rest
}

type Tel = (inhoud: Required<Omleiding> & { vervangt?: string; ingetrokken?: boolean }) => Promise<boolean>

function useTellen(ik: Ik): { tel: Tel; stand: 'rust' | 'bezig' | 'geteld' | 'mislukt' } {
  const bestand = useQueryClient()
  const [stand, zetStand] = useState<'rust' | 'bezig' | 'geteld' | 'mislukt'>('rust')
  const open = useRef<{ tekst: string; sleutel: string } | null>(null)
  const tel: Tel = async (inhoud) => {
    if (stand === 'bezig') return false
    zetStand('bezig')
    const tekst = JSON.stringify(inhoud)
    // Two people can be alike; only a retry of what may have arrived bears the same key.
    if (open.current?.tekst !== tekst) open.current = { tekst, sleutel: crypto.randomUUID() }
    try {
      await stuurNieuw(ik, '/omleidingen', tekst, open.current.sleutel)
      open.current = null
      await bestand.invalidateQueries({ queryKey: OMLEIDINGEN })
      zetStand('geteld')
      return true
    } catch {
      zetStand('mislukt')
      return false
    }
  }
  return { tel, stand }
}

function Telling({ telling, tel }: { telling: Omleidingtelling; tel: Tel }) {
  const t = useIntake()
  const taal = useTaal()
  const { jaar, totaal, maanden, laatste } = telling
  if (totaal === 0) return <p className="s muted">{t('omleiding.geen', { jaar })}</p>
  return (
    <div className="stack">
      <Tabel
        bijschrift={t('omleiding.tabel', { jaar })}
        toonBijschrift
        dicht
        rijen={maanden}
        sleutel={({ maand }) => maand}
        voet={
          <tr>
            <th scope="row">{t('omleiding.totaal')}</th>
            <td className="num">{totaal}</td>
          </tr>
        }
        kolommen={[
          {
            id: 'maand',
            kop: t('omleiding.maand'),
            rijkop: true,
            cel: ({ maand }) => toonDatum(`${maand}-01`, taal).split(' ').slice(1).join(' '),
          },
          { id: 'aantal', kop: t('omleiding.aantal'), getal: true, cel: ({ aantal }) => aantal },
        ]}
      />
      <details className="meer">
        <summary>{t('omleiding.laatste')}</summary>
        <ul className="meer__in lijst">
          {laatste.map(({ id, dag, naar, reden }) => (
            <li key={id}>
              {toonDatum(dag, taal)}, {t(`omleiding.vormen.${naar}`)}{' '}
              <button
                type="button"
                className="toets-link"
                onClick={() => void tel({ dag, naar, reden, vervangt: id, ingetrokken: true })}
              >
                {t('omleiding.haalWeg')}
                <span className="sr">: {toonDatum(dag, taal)}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
