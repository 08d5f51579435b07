import { describe, expect, test } from 'vitest'
import { draai } from './programma.ts'

async function ozk(...argumenten: string[]) {
  const delen: string[] = []
  const write = (tekst: string, klaar?: () => void): boolean => {
    delen.push(tekst)
    klaar?.()
    return true
  }
  const stroom = { write, isTTY: false }
  const stromen = { stdin: process.stdin, stdout: stroom, stderr: stroom }
  const code = await draai([...argumenten, '--json'], stromen as never, {})
  return { code, uit: delen.join('') }
}

describe('PLT-10 ozk opgave', () => {
  test('noemt alles wat ontbreekt of niet klopt in een keer, en opent dan geen opslag', async () => {
    const { code, uit } = await ozk('opgave', '--regio', '55', '--peildatum', '2026-02-30', '--bekend-op', 'gisteren')
    expect(code).toBe(2)
    for (const naam of ['onbekende-regio', 'ongeldige-datum', 'ongeldig-moment']) expect(uit).toContain(naam)
  })
})
