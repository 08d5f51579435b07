import { useParams } from '@tanstack/react-router'
import { MetInlog } from '../../aanmelding/index.ts'
import { Paginakop, Tabs } from '../../design-system/index.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { Keten } from './keten.tsx'
import { Logboek } from './logboek.tsx'
import { Signalen } from './signalen.tsx'

const DELEN = ['logboek', 'signalen', 'steekproef', 'keten'] as const

/** Reading, reviewing and proving the log. */
export function AuditspoorScherm() {
  const t = useToezicht()
  const { deel: gevraagd } = useParams({ strict: false })
  const deel = DELEN.find((naam) => naam === gevraagd) ?? 'logboek'
  return (
    <MetInlog titel={t('audit.titel')} recht="logboek.lezen">
      {(ik) => (
        <>
          <Paginakop titel={t('audit.titel')} onder={t('audit.onder')} />
          <Tabs
            label={t('audit.tabs')}
            tabs={DELEN.map((naam) => ({
              naar: naam === 'logboek' ? '/auditspoor' : `/auditspoor/${naam}`,
              naam: t(`audit.${naam}`),
              huidig: naam === deel,
            }))}
          />
          <div className="stack">
            {deel === 'logboek' ? (
              <Logboek />
            ) : deel === 'keten' ? (
              <Keten ik={ik} />
            ) : (
              <Signalen key={deel} ik={ik} soort={deel} />
            )}
            <p className="s muted">{t('audit.zelf')}</p>
          </div>
        </>
      )}
    </MetInlog>
  )
}
