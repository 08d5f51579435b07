import { describe, expect, test } from 'vitest'
import { operaties } from '../../app/operaties.ts'
import { GEBRUIKERSROLLEN } from './gebruikersrol.ts'
import { contextVoor, magAlleenLezen, RECHTEN, rechtenVan, rechtVan } from './rechten.ts'
import type { Aangemeld, Rolbezit } from './sessie.ts'

const met = (...rollen: Rolbezit[]): Aangemeld => ({
  gebruiker: '00000000-0000-4000-8000-000000000000',
  weergavenaam: 'Proef',
  verloopt: new Date(0),
  rollen,
})

describe('PLT-20 rights per operation and role', () => {
  test('each operation that needs a login has a row, with the roles that it names itself', () => {
    for (const { name, rollen } of operaties) {
      if ((rollen as readonly string[]).includes('openbaar')) expect(rechtVan(name), name).toBeNull()
      else expect([...(rechtVan(name)?.rollen ?? [])].sort(), name).toEqual([...rollen].sort())
    }
  })

  test('each row has a dotted name and known roles, each once', () => {
    for (const [naam, { rollen }] of Object.entries(RECHTEN)) {
      expect(naam).toMatch(/^[a-z]+(\.[a-z]+(-[a-z]+)*)+$/)
      expect(rollen.length, naam).toBeGreaterThan(0)
      expect(new Set(rollen).size, naam).toBe(rollen.length)
      expect(rollen.filter((rol) => !GEBRUIKERSROLLEN.includes(rol))).toEqual([])
    }
  })

  test('a toezichthouder changes nothing; those who audit only record what they find', () => {
    const wijzigt = (rol: Rolbezit['rol']): string[] =>
      Object.entries(RECHTEN).flatMap(([naam, recht]) => (!recht.leest && recht.rollen.includes(rol) ? [naam] : []))
    expect(wijzigt('toezichthouder')).toEqual([])
    expect(magAlleenLezen(met({ rol: 'toezichthouder', regios: ['5509'] }))).toBe(true)
    for (const rol of ['interne-audit', 'compliance'] as const) expect(wijzigt(rol)).toEqual(['logboek.oordelen'])
    expect(magAlleenLezen(met({ rol: 'toezichthouder', regios: [] }, { rol: 'consulent', regios: ['5509'] }))).toBe(
      false,
    )
    expect(magAlleenLezen(met())).toBe(true)
  })

  test('proposing and settling a decision are rights of different roles', () => {
    const voorstel = rechtVan('besluit.voorstellen')?.rollen ?? []
    const besluit = rechtVan('besluit.goedkeuren')?.rollen ?? []
    expect(voorstel.filter((rol) => besluit.includes(rol))).toEqual([])
  })

  test('who manages accounts sees no case', () => {
    expect(
      rechtenVan(met({ rol: 'beheerder', regios: ['5509'] })).filter((naam) => /^(zaak|besluit)\./.test(naam)),
    ).toEqual([])
  })

  test.each(['', 'zaak', 'zaak.bestaat-niet', 'constructor', '__proto__', 'toString'])('no row %j: nobody', (naam) => {
    const alles = met(...GEBRUIKERSROLLEN.map((rol) => ({ rol, regios: ['5509'] })))
    expect(contextVoor(alles, naam)).toBeNull()
  })

  test('the whole matrix: role × operation × region, exactly as the table says', () => {
    for (const rol of GEBRUIKERSROLLEN) {
      const persoon = met({ rol, regios: ['5509'] })
      for (const [naam, recht] of Object.entries(RECHTEN)) {
        const verwacht = recht.rollen.includes(rol) ? { gebruiker: persoon.gebruiker, rol, regios: ['5509'] } : null
        expect(contextVoor(persoon, naam), `${rol} ${naam}`).toEqual(verwacht)
        expect(contextVoor(persoon, naam, '5509'), `${rol} ${naam}`).toEqual(verwacht)
        expect(contextVoor(persoon, naam, '5510'), `${rol} ${naam}`).toBeNull()
      }
    }
  })

  test('a right reaches the regions of the role that gives it, no further', () => {
    const persoon = met({ rol: 'beoordelaar', regios: ['5510'] }, { rol: 'consulent', regios: ['5509'] })
    expect(contextVoor(persoon, 'besluit.goedkeuren')?.regios).toEqual(['5510'])
    expect(contextVoor(persoon, 'besluit.voorstellen')?.regios).toEqual(['5509'])
    expect(contextVoor(persoon, 'besluit.goedkeuren', '5509')).toBeNull()
    expect(contextVoor(persoon, 'zaak.lezen')?.regios).toEqual(['5509', '5510'])
    expect(contextVoor(persoon, 'zaak.lezen', '5509')).toMatchObject({ rol: 'consulent', regios: ['5509'] })
  })
})
