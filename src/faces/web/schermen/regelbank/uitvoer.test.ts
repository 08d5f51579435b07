import { describe, expect, it } from 'vitest'
import { alsCsv } from './uitvoer.ts'

describe('PGB-1 de Regelbank als CSV', () => {
  it('schrijft puntkomma, regeleinde en merkteken zoals een Nederlands rekenblad ze leest', () => {
    expect(alsCsv(['a', 'b'], [['x', 1]])).toBe('\uFEFFa;b\r\nx;1\r\n')
  })

  it.each([
    ['a;b', '"a;b"'],
    ['zeg "ja"', '"zeg ""ja"""'],
    ['twee\nregels', '"twee\nregels"'],
    ['=1+1', "'=1+1"],
    ['@som;', '"\'@som;"'],
    ['-5', "'-5"],
    [-5, '-5'],
    [null, ''],
    [false, 'false'],
  ])('schrijft %j veilig', (cel, tekst) => {
    expect(alsCsv(['k'], [[cel]])).toBe(`\uFEFFk\r\n${tekst}\r\n`)
  })
})
