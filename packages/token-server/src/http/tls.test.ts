import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { request } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { bearer, configWith, keys, run } from '../../test/running-server'
import { startUpstream } from '../../test/upstream'
import { addressOf, listen } from './listener'

const directory = mkdtempSync(join(tmpdir(), 'wx-tls-'))
function at(name: string): string {
  return join(directory, name)
}
function openssl(...parameters: string[]): Buffer {
  return execFileSync('openssl', parameters, { cwd: directory, stdio: 'pipe' })
}

/** Where there is none these tests are skipped, and fail instead under `CI=true`. */
const withoutOpenssl: boolean = spawnSync('openssl', ['version']).status !== 0 && process.env.CI !== 'true'

function pair(name: string, subject: string, ...signing: string[]): void {
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.crt`,
    '-subj',
    subject,
    ...signing,
  )
}

describe.skipIf(withoutOpenssl)('[openssl] TLS', () => {
  beforeAll(() => {
    pair('server', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1')
    pair('ca', '/CN=ca')
    pair('client', '/CN=reader', '-CA', 'ca.crt', '-CAkey', 'ca.key')
    pair('stranger', '/CN=reader')
  })

  const status = (url: string, client?: string): Promise<number | string | undefined> => {
    const own = client === undefined ? {} : { cert: readFileSync(at(`${client}.crt`)), key: readFileSync(at(`${client}.key`)) }
    const { hostname, port, pathname } = new URL(`${url}/v1/accounts/wxa/tokens/access_token`)
    const options = { hostname, port, path: pathname, ca: readFileSync(at('server.crt')), ...bearer(keys.all), ...own, agent: false }
    return new Promise((resolve) => {
      request(options, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
        .end()
    })
  }

  test('a reader without a certificate of ours is not even asked for its key', async () => {
    const upstream = await startUpstream()
    const tls = { cert: at('server.crt'), key: at('server.key'), clientCa: at('ca.crt') }
    const { url } = await run(configWith(upstream.url, { tls }))
    expect(await status(url, 'client')).toBe(200)
    expect(await status(url)).not.toBe(200)
    expect(await status(url, 'stranger')).not.toBe(200)
  })

  test('without clientCa a key is enough', async () => {
    const upstream = await startUpstream()
    const { url } = await run(configWith(upstream.url, { tls: { cert: at('server.crt'), key: at('server.key') } }))
    expect(await status(url)).toBe(200)
  })

  test.each([
    ['no byte', ''],
    ['half a ClientHello', '160301020001000'],
  ])('a handshake that does not come is ended after its time: %s', async (_name, hex) => {
    const tls = { cert: at('server.crt'), key: at('server.key') }
    const server = await listen(() => {}, { address: { host: '127.0.0.1', port: 0 }, tls, arrivalMs: 300 })
    onTestFinished(() => void server.close())
    const address = addressOf(server)
    const socket = connect('port' in address ? address.port : 0, '127.0.0.1')
    const began = performance.now()
    await new Promise((resolve) =>
      socket
        .resume()
        .on('error', () => {})
        .once('close', resolve)
        .write(Buffer.from(hex, 'hex')),
    )
    // Without a limit of its own a handshake may take two minutes.
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  test('files that are missing or do not fit are named', async () => {
    const upstream = await startUpstream()
    await expect(run(configWith(upstream.url, { tls: { cert: at('none'), key: at('server.key') } }))).rejects.toThrow(
      /none of tls.cert: ENOENT/,
    )
    await expect(run(configWith(upstream.url, { tls: { cert: at('server.crt'), key: at('ca.key') } }))).rejects.toThrow(
      /tls does not fit together/,
    )
  })
})
