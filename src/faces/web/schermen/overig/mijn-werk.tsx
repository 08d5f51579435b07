import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { type Ik, MetInlog } from '../../aanmelding/index.ts'
import { Laden, Paginakop } from '../../design-system/index.ts'
import { landingVan } from '../../huis/bestemmingen.ts'
import { useHuis } from '../../huis/woorden.ts'

/** Where everybody comes after login: goes on to the first page of the role. */
export function MijnWerk() {
  const t = useHuis()
  return <MetInlog titel={t('mijnWerk')}>{(ik) => <Verder ik={ik} />}</MetInlog>
}

function Verder({ ik }: { ik: Ik }) {
  const t = useHuis()
  const ga = useNavigate()
  useEffect(() => {
    void ga({ to: landingVan(ik), replace: true })
  }, [ga, ik])
  return (
    <>
      <Paginakop titel={t('mijnWerk')} />
      <div className="kaart">
        <Laden />
      </div>
    </>
  )
}
