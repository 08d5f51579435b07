import { IconUserMinus, IconUserPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Werklijstrij } from '../../../../pgb/zaak/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { ApiFout } from '../../api/index.ts'
import { Knop, Melding, VinkVeld } from '../../design-system/index.ts'
import { stuurWijziging } from '../../zaken/vraag.ts'
import { foutzin, useZaken } from '../../zaken/woorden.ts'

interface Props {
  ik: Ik
  zaken: readonly Werklijstrij[]
  keuze: { gekozen: ReadonlySet<string>; kies: (ids: readonly string[]) => void }
}

interface Uitkomst {
  readonly gelukt: number
  readonly geweigerd: readonly { readonly nummer: string; readonly code: string }[]
}

/** Gives the selected cases to who asks, or to nobody. Each case answers for itself. */
export function Bulkbalk({ ik, zaken, keuze: { gekozen, kies } }: Props) {
  const t = useZaken()
  const bestand = useQueryClient()
  const [uitkomst, zetUitkomst] = useState<Uitkomst | null>(null)
  const [bezig, zetBezig] = useState(false)
  const wijsToe = async (behandelaar: string) => {
    zetBezig(true)
    zetUitkomst(null)
    const antwoord = await wijsVeleToe(
      ik,
      zaken.filter(({ id }) => gekozen.has(id)),
      behandelaar,
    )
    await bestand.invalidateQueries({ queryKey: ['zaken'] })
    zetUitkomst(antwoord)
    zetBezig(false)
    kies([])
  }
  return (
    <>
      <div className="bulk">
        <VinkVeld
          label={t('lijst.kiesAlle', { aantal: zaken.length })}
          waarde={gekozen.size === zaken.length}
          onWijzig={(alle) => kies(alle ? zaken.map(({ id }) => id) : [])}
        />
        <span className="b" role="status">
          {gekozen.size > 0 && t('lijst.gekozen', { count: gekozen.size })}
        </span>
        {gekozen.size > 0 && (
          <span className="row">
            <Knop icoon={IconUserPlus} bezig={bezig} onKlik={() => void wijsToe(ik.gebruiker)}>
              {t('bulk.aanMij')}
            </Knop>
            <Knop icoon={IconUserMinus} soort="stil" bezig={bezig} onKlik={() => void wijsToe('')}>
              {t('bulk.anders')}
            </Knop>
          </span>
        )}
      </div>
      {uitkomst !== null && <Bulkuitkomst uitkomst={uitkomst} />}
    </>
  )
}

function Bulkuitkomst({ uitkomst: { gelukt, geweigerd } }: { uitkomst: Uitkomst }) {
  const t = useZaken()
  return (
    <div className="kaart__in">
      <Melding toon={geweigerd.length === 0 ? 'goed' : 'letop'} titel={t('bulk.klaar', { count: gelukt })} rol="status">
        {geweigerd.length > 0 && (
          <>
            <p>{t('bulk.nietGelukt')}</p>
            <ul className="foutlijst">
              {geweigerd.map(({ nummer, code }) => (
                <li key={nummer}>
                  {nummer}: {code === 'versie-verouderd' ? t('fout.conflict') : (foutzin(t, code) ?? t('fout.titel'))}
                </li>
              ))}
            </ul>
          </>
        )}
      </Melding>
    </div>
  )
}

/** One after the other: the region is not held for other people, and each answer is of one case. */
async function wijsVeleToe(ik: Ik, zaken: readonly Werklijstrij[], behandelaar: string): Promise<Uitkomst> {
  let gelukt = 0
  const geweigerd: { nummer: string; code: string }[] = []
  for (const { id, versie, nummer } of zaken) {
    try {
      const inhoud = { behandelaar }
      await stuurWijziging(ik, { id, versie, pad: 'toewijzing', inhoud, sleutel: crypto.randomUUID() })
      gelukt++
    } catch (oorzaak) {
      geweigerd.push({ nummer, code: oorzaak instanceof ApiFout ? oorzaak.code : '' })
    }
  }
  return { gelukt, geweigerd }
}
