import { toonGetal } from '../../../design-system/index.ts'
import type { Taal } from '../../../teksten/index.ts'
import type { useStukken } from '../../../zaken/stukwoorden.ts'

/** A number of bytes in words. */
export function omvangTekst(t: ReturnType<typeof useStukken>, bytes: number, taal: Taal): string {
  const kb = Math.max(1, Math.round(bytes / 1024))
  return kb < 1000
    ? t('documenten.kb', { aantal: toonGetal(kb, taal) })
    : t('documenten.mb', { aantal: toonGetal(Math.round(bytes / 104_857.6) / 10, taal) })
}
