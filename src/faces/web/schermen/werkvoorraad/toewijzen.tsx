import { IconUserMinus, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Werklijstrij } from '../../../../pgb/zaak/contract.ts'
import type { Bulkantwoord, Verdeling } from '../../../../pgb/zaak/contract-werk.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Knop, Melding, SelectVeld, VinkVeld } from '../../design-system/index.ts'
import { foutnaam, useVerdeling, useWerk, useWerkdaad } from '../../zaken/werk.ts'
import { foutzin, useZaken } from '../../zaken/woorden.ts'

interface Props {
  ik: Ik
  zaken: readonly Werklijstrij[]
  keuze: { gekozen: ReadonlySet<string>; kies: (ids: readonly string[]) => void }
}

/** Gives the selected cases to somebody, a team, or nobody. Each case answers for itself. */
export function Bulkbalk({ ik, zaken, keuze: { gekozen, kies } }: Props) {
  const t = useZaken()
  const werk = useWerk()
  const { doe, bezig, fout } = useWerkdaad(ik)
  const [uitkomst, zetUitkomst] = useState<Bulkantwoord | null>(null)
  const wijsToe = async (aan: Toewijzing) => {
    zetUitkomst(null)
    const gezien = zaken.filter(({ id }) => gekozen.has(id)).map(({ id, versie }) => ({ id, versie }))
    const antwoord = await doe<Bulkantwoord>('werk/toewijzingen', { zaken: gezien, ...aan })
    zetUitkomst(antwoord)
    if (antwoord) kies([])
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
        {gekozen.size > 0 && <Bulkdaden ik={ik} bezig={bezig} wijsToe={(aan) => void wijsToe(aan)} />}
      </div>
      {fout !== null && (
        <div className="kaart__in">
          <Melding toon="fout" titel={werk(`fout.${foutnaam(fout)}`)} rol="alert" />
        </div>
      )}
      {uitkomst !== null && <Bulkuitkomst uitkomst={uitkomst} />}
    </>
  )
}

interface Toewijzing {
  readonly behandelaar?: string
  readonly team?: string
}

function Bulkdaden({ ik, bezig, wijsToe }: { ik: Ik; bezig: boolean; wijsToe: (aan: Toewijzing) => void }) {
  const t = useZaken()
  const werk = useWerk()
  const { data } = useVerdeling()
  const [aan, zetAan] = useState<string>()
  const [team, zetTeam] = useState<string>()
  const niets = aan === undefined && team === undefined
  return (
    <div className="row wv-bulk">
      <Knop icoon={IconUserPlus} bezig={bezig} onKlik={() => wijsToe({ behandelaar: ik.gebruiker })}>
        {t('bulk.aanMij')}
      </Knop>
      <Knop icoon={IconUserMinus} soort="stil" bezig={bezig} onKlik={() => wijsToe({ behandelaar: '' })}>
        {t('bulk.anders')}
      </Knop>
      <SelectVeld
        filter
        label={werk('bulk.aan')}
        leeg={werk('bulk.kiesAan')}
        keuzes={collegakeuzes(werk, data)}
        waarde={aan}
        onWijzig={zetAan}
      />
      <SelectVeld
        filter
        label={werk('bulk.team')}
        leeg={werk('bulk.kiesTeam')}
        keuzes={[
          { waarde: '-', label: werk('bulk.geenTeam') },
          ...(data?.teams ?? []).map((een) => ({ waarde: een.team, label: een.team })),
        ]}
        waarde={team}
        onWijzig={zetTeam}
      />
      <Knop
        soort="primair"
        icoon={IconUserPlus}
        bezig={bezig}
        onKlik={() =>
          wijsToe({
            ...(aan === undefined ? {} : { behandelaar: aan }),
            ...(team === undefined ? {} : { team: team === '-' ? '' : team }),
          })
        }
        {...(niets ? { kanNiet: werk('bulk.kanNiet') } : {})}
      >
        {werk('bulk.wijs')}
      </Knop>
    </div>
  )
}

/** Colleagues to choose from; who is away says so. */
export function collegakeuzes(
  werk: ReturnType<typeof useWerk>,
  verdeling: Verdeling | undefined,
  zonder?: string,
): { waarde: string; label: string }[] {
  return (verdeling?.collegas ?? [])
    .filter(({ id }) => id !== zonder)
    .map(({ id, naam, afwezig }) => ({ waarde: id, label: afwezig?.nu ? werk('bulk.afwezig', { naam }) : naam }))
}

function Bulkuitkomst({ uitkomst: { zaken } }: { uitkomst: Bulkantwoord }) {
  const t = useZaken()
  const geweigerd = zaken.filter(({ code }) => code !== 'gedaan')
  return (
    <div className="kaart__in">
      <Melding
        toon={geweigerd.length === 0 ? 'goed' : 'letop'}
        titel={t('bulk.klaar', { count: zaken.length - geweigerd.length })}
        rol="status"
      >
        {geweigerd.length > 0 && (
          <>
            <p>{t('bulk.nietGelukt')}</p>
            <ul className="foutlijst">
              {geweigerd.map(({ id, nummer, code }) => (
                <li key={id}>
                  {nummer ?? t('lijst.onbekend')}:{' '}
                  {code === 'versie-verouderd' ? t('fout.conflict') : (foutzin(t, code) ?? t('fout.titel'))}
                </li>
              ))}
            </ul>
          </>
        )}
      </Melding>
    </div>
  )
}
