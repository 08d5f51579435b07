import { magWel } from '../../../aanmelding/index.ts'
import type { Deelprops } from '../deel.ts'
import { Documentlijst } from './documentlijst.tsx'
import { NieuwDocument } from './nieuw-document.tsx'
import { Notities } from './notities.tsx'
import './documenten.css'

/** Documents and notes of a case (PGB-1). */
export function Documententab(props: Deelprops) {
  const { ik, zaak } = props
  return (
    <>
      <Documentlijst documenten={zaak.documenten} />
      {magWel(ik, 'zaak.document-maken') && <NieuwDocument ik={ik} zaak={zaak} />}
      <Notities {...props} />
    </>
  )
}
