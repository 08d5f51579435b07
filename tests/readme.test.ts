import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leesReadme, metEchteUitvoer } from '../tools/readme-voorbeelden.ts'

const huis = resolve(import.meta.dirname, '..')

describe('PLT-10 de README is waar', () => {
  it('toont wat ozk echt schrijft', () => {
    const readme = leesReadme()
    expect(readme.match(/\$ npm run -s ozk/g)?.length).toBeGreaterThan(2)
    expect(readme).toBe(metEchteUitvoer(readme))
  })

  it('verwijst alleen naar bestanden die er zijn', () => {
    const verwezen = [...leesReadme().matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, pad]) => pad ?? '')
    expect(verwezen.length).toBeGreaterThan(3)
    expect(verwezen.filter((pad) => !existsSync(join(huis, pad)))).toEqual([])
  })
})
