import { useParams } from '@tanstack/react-router'
import { MetInlog } from '../../aanmelding/index.ts'
import { Paginakop, Tabs } from '../../design-system/index.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { Gebruikers } from './gebruikers.tsx'
import { Rechten } from './rechten.tsx'
import { Systeem } from './systeem.tsx'

const DELEN = ['gebruikers', 'rechten', 'systeem'] as const

/** Who may come in, in which role, and how the system is doing. */
export function BeheerScherm() {
  const t = useToezicht()
  const { deel: gevraagd } = useParams({ strict: false })
  const deel = DELEN.find((naam) => naam === gevraagd) ?? 'gebruikers'
  return (
    <MetInlog titel={t('beheer.titel')} recht="gebruiker.lijst">
      {(ik) => (
        <>
          <Paginakop titel={t('beheer.titel')} onder={t('beheer.onder')} />
          <Tabs
            label={t('beheer.tabs')}
            tabs={DELEN.map((naam) => ({
              naar: naam === 'gebruikers' ? '/beheer' : `/beheer/${naam}`,
              naam: t(`beheer.${naam}`),
              huidig: naam === deel,
            }))}
          />
          <div className="stack">
            {deel === 'gebruikers' ? <Gebruikers ik={ik} /> : deel === 'rechten' ? <Rechten /> : <Systeem />}
          </div>
        </>
      )}
    </MetInlog>
  )
}
