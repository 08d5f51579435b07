import { useParams } from '@tanstack/react-router'
import { Onbekend } from './onbekend.tsx'
import { Parameterpagina } from './parameterpagina.tsx'
import { MetRegelbank } from './raam.tsx'
import { Regelpagina } from './regelpagina.tsx'

/** /regelbank/{id}: a rule or a parameter; ids never change, so a link from a letter keeps working. */
export function Regelbankdetail() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  return (
    <MetRegelbank>
      {(bank) => {
        const regel = bank.regels.find((kaart) => kaart.id === id)
        if (regel) return <Regelpagina bank={bank} regel={regel} />
        const parameter = bank.parameters.find((kaart) => kaart.id === id)
        return parameter ? <Parameterpagina bank={bank} kaart={parameter} /> : <Onbekend id={id} />
      }}
    </MetRegelbank>
  )
}
