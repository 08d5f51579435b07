/** The version of this program, as it is sealed with each decision. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECTMAP } from '../../platform/projectmap.ts'

export const PROGRAMMA: string = leesProgramma()

function leesProgramma(): string {
  const { name, version } = JSON.parse(readFileSync(join(PROJECTMAP, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  return `${name} ${version}`
}
