import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json and migraties/, found upwards so that source and bundle both find it. */
export const PROJECTMAP: string = zoekProjectmap(dirname(fileURLToPath(import.meta.url)))

export const MIGRATIEMAP: string = join(PROJECTMAP, 'migraties')

function zoekProjectmap(vanaf: string): string {
  for (let map = vanaf; ; map = dirname(map)) {
    if (existsSync(join(map, 'package.json')) && existsSync(join(map, 'migraties'))) return map
    if (dirname(map) === map) throw new Error(`No folder with package.json and migraties/ above ${vanaf}`)
  }
}
