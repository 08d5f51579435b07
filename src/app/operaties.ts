/** Which operations the product offers. The faces read this list and nothing else. */
import { inkoopOperaties } from '../inkoop/operations.ts'
import { pgbOperaties } from '../pgb/operations.ts'
import { type Operatie, operatielijst } from '../platform/operatie.ts'
import { regelgevingOperaties } from '../regelgeving/operations.ts'
import { regelbank } from './regelbank.ts'

/** The types of the answers, for the faces that write them out. */
export type { Budget, Oordeel, Termijnen, Toetsuitkomst, Verplichting } from '../pgb/contract.ts'

export const operaties: readonly Operatie[] = operatielijst([
  ...pgbOperaties,
  ...regelgevingOperaties(regelbank),
  ...inkoopOperaties,
])
