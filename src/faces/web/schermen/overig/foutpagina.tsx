import type { ErrorComponentProps } from '@tanstack/react-router'
import { FoutBijOphalen, Paginakop } from '../../design-system/index.ts'
import { useHuis } from '../../huis/woorden.ts'
import { Wegwijzer } from './wegwijzer.tsx'

/** A screen broke. No technical text: that is in the console for who looks for it. */
export function Foutpagina({ reset }: ErrorComponentProps) {
  const t = useHuis()
  return (
    <main className="main stack">
      <Paginakop titel={t('merk')} />
      <FoutBijOphalen titel={t('fout.titel')} onOpnieuw={reset}>
        <p>{t('fout.tekst')}</p>
      </FoutBijOphalen>
      <Wegwijzer />
    </main>
  )
}
