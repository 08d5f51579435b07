import { Melding } from '../../design-system/index.ts'
import type { Toezichtdaad } from '../../toezicht/vraag.ts'
import { foutzin, useKader } from './woorden.ts'

/** What came of the last act: an alert when it was refused, a status when it was done. */
export function Uitslag({ daad, goed, mist }: { daad: Toezichtdaad; goed: string; mist?: string | undefined }) {
  const t = useKader()
  if (mist !== undefined) return <Melding toon="fout" titel={mist} rol="alert" />
  if (daad.fout !== null) return <Melding toon="fout" titel={foutzin(t, daad.fout)} rol="alert" />
  return <div role="status">{daad.gedaan && <Melding toon="goed" titel={goed} />}</div>
}
