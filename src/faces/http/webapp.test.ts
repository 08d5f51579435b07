import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { HttpOpties } from './index.ts'
import { PROBLEM, Testservers } from './testserver.ts'

const servers = new Testservers()
const server = (opties?: HttpOpties) => servers.start(opties)
afterAll(() => servers.sluit())

describe('PLT-13 de webapp als bestanden', () => {
  const map = mkdtempSync(join(tmpdir(), 'ozk-web-'))
  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  afterAll(() => rmSync(map, { recursive: true }))

  it('says what to do when it was not built, and serves it as soon as it is', async () => {
    const web = await server({ webmap: map })
    const leeg = await web.inject({ url: '/', headers: html })
    expect([leeg.statusCode, leeg.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
    expect(leeg.body).toContain('npm run build')
    mkdirSync(join(map, 'assets'))
    writeFileSync(join(map, 'index.html'), '<!doctype html><title>huis</title>')
    writeFileSync(join(map, 'assets/app-a1b2c3.js'), 'export {}')
    writeFileSync(join(map, '.geheim'), 'x')
    writeFileSync(join(map, 'favicon.svg'), '<svg/>')

    for (const url of ['/', '/index.html', '/regelbank', '/regelbank/RLZ-5.4', '/pgb-check/uitkomst']) {
      const antwoord = await web.inject({ url, headers: html })
      expect([antwoord.statusCode, antwoord.headers['cache-control']], url).toEqual([200, 'no-store'])
      expect(antwoord.body).toContain('huis')
      expect(antwoord.headers['content-security-policy']).toContain("script-src 'self';")
    }
    const script = await web.inject({ url: '/assets/app-a1b2c3.js' })
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(script.headers['content-type']).toContain('javascript')
    expect((await web.inject({ url: '/favicon.svg' })).headers['cache-control']).toBe('no-cache')
  })

  it('gives 404 for a file that is not there and nothing from outside the folder', async () => {
    const web = await server({ webmap: map })
    for (const url of ['/assets/weg.js', '/robots.txt', '/api/v1/weg', '/api', '/api/v2/regelbank']) {
      const antwoord = await web.inject({ url, headers: url === '/robots.txt' ? {} : html })
      expect([antwoord.statusCode, antwoord.headers['content-type']], url).toEqual([404, PROBLEM])
    }
    for (const url of ['/.geheim', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/assets/%00']) {
      const antwoord = await web.inject({ url })
      expect(antwoord.body).not.toMatch(/root:|^x$/)
    }
    const fout = await web.inject({ method: 'POST', url: '/regelbank', payload: 'x' })
    expect([fout.statusCode, fout.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})
