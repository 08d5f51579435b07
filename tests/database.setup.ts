/** Global set-up of Vitest: the folder in which the test files of this run share one database server. */
import { maakTestmap, ruimTestmapOp } from '../src/platform/testdatabase.ts'

export function setup(): () => Promise<void> {
  const map = maakTestmap()
  return () => ruimTestmapOp(map)
}
