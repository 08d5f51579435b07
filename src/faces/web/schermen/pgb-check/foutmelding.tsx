import type { Foutantwoord } from '../../../../pgb/contract.ts'
import { Melding, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useT } from './teksten.ts'

/** An error of the rules in plain words, with the sentence of the rules under it. Nothing is guessed instead. */
export function Foutmelding({ fout, vandaag }: { fout: Foutantwoord; vandaag: string }) {
  const t = useT()
  const taal = useTaal()
  const waarden = { jaar: vandaag.slice(0, 4), datum: toonDatum(vandaag, taal) }
  const zinnen = [...new Set(fout.fouten.map(({ uitleg }) => uitleg[taal]))]
  return (
    <Melding toon="letop" titel={t(`uitkomst.fout.${fout.code}`, waarden)}>
      <p className="s">{zinnen.join(' ')}</p>
    </Melding>
  )
}
