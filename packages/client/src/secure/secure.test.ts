import { constants, createDecipheriv, createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ManualClock } from '@wx/core/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { APP_ID, CERTIFICATE_SN, PLATFORM_CERTIFICATE, PRIVATE_SN, SYMMETRIC, URL_PATH } from '../../test/web/guide-sample'
import { callSignatureFits, signCall } from './call-signature'
import { type CallSealer, type SealableCall, type SealedCall, type SecureOptions, secure } from './index'
import { privateKey as importedPrivateKey } from './rsa-keys'
import { sealBody } from './sealed-body'

const clock = new ManualClock(1_700_000_000_999)
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pkcs1 = pem(pair.privateKey, 'pkcs1')
const options: SecureOptions = {
  appId: APP_ID,
  symmetric: SYMMETRIC,
  private: { sn: PRIVATE_SN, key: pkcs1 },
  certificates: { [CERTIFICATE_SN]: PLATFORM_CERTIFICATE, own: platform.publicKey.export({ format: 'pem', type: 'spki' }).toString() },
  clock,
}

function pem(key: KeyObject, type: 'pkcs1' | 'pkcs8'): string {
  return key.export({ format: 'pem', type }).toString()
}

/** What a call gives that gets this answer. */
async function opened(
  sealer: CallSealer,
  { text, headers, status = 200 }: { text: string; headers: Record<string, string>; status?: number },
) {
  const { open } = await sealer.seal({ url: URL_PATH })
  return open(text, { status, headers: new Headers(headers) })
}

/** What the platform does with a sealed call, by Node's own functions. */
function received({ headers, body }: Pick<SealedCall, 'headers' | 'body'>): unknown {
  const sent = new Headers(headers)
  const [appId, timestamp, signature] = ['wechatmp-appid', 'wechatmp-timestamp', 'wechatmp-signature'].map((name) => sent.get(name) ?? '')
  const key = { key: createPublicKey(pair.privateKey), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  const signed = Buffer.from([URL_PATH, appId, timestamp, body].join('\n'))
  if (!verify('sha256', signed, key, Buffer.from(signature ?? '', 'base64'))) throw new Error('40234')
  const { iv, data, authtag } = JSON.parse(body)
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(SYMMETRIC.key, 'base64'), Buffer.from(iv, 'base64'))
  decipher.setAAD(Buffer.from([URL_PATH, appId, timestamp, SYMMETRIC.sn].join('|'))).setAuthTag(Buffer.from(authtag, 'base64'))
  return decipher.update(data, 'base64', 'utf8') + decipher.final('utf8')
}

/** A signed answer with this plaintext. */
async function answered(plain: string, timestamp = '1700000000'): ReturnType<typeof signedAnswer> {
  const key = await crypto.subtle.importKey('raw', Buffer.from(SYMMETRIC.key, 'base64'), 'AES-GCM', false, ['encrypt'])
  const bound = [URL_PATH, APP_ID, timestamp, SYMMETRIC.sn].join('|')
  const body = await sealBody(plain, crypto.getRandomValues(new Uint8Array(12)), { key, bound })
  return signedAnswer(body, timestamp)
}

async function signedAnswer(body: string, timestamp = '1700000000'): Promise<{ text: string; headers: Record<string, string> }> {
  const key = await importedPrivateKey(pem(platform.privateKey, 'pkcs8'))
  const signature = await signCall(key, { url: URL_PATH, appId: APP_ID, timestamp, body })
  const headers = { 'wechatmp-appid': APP_ID, 'wechatmp-timestamp': timestamp, 'wechatmp-serial': 'own', 'wechatmp-signature': signature }
  return { text: body, headers }
}

describe('a sealed call', () => {
  test.each([
    ['PKCS#1', pkcs1],
    ['PKCS#8', pem(pair.privateKey, 'pkcs8')],
  ])('is what the platform takes, with a key of %s', async (_, key) => {
    const sealer = secure({ ...options, private: { sn: PRIVATE_SN, key } })
    const call = {
      url: `${URL_PATH}?access_token=canary`,
      query: { access_token: 'canary', type: 1 },
      body: { openid: 'o', name: '你好', id: 2n ** 63n, none: undefined },
    }
    const sealed = await sealer.seal(call)
    const plain = String(received(sealed))
    expect(plain).toMatch(/"id":9223372036854775808[,}]/)
    expect(JSON.parse(plain)).toMatchObject({
      type: 1,
      openid: 'o',
      name: '你好',
      _appid: APP_ID,
      _timestamp: 1_700_000_000,
      _n: expect.stringMatching(/^.{32}$/),
    })
    expect(Object.keys(JSON.parse(plain))).not.toContain('access_token')
    expect(sealed.headers).toEqual({
      'Wechatmp-Appid': APP_ID,
      'Wechatmp-TimeStamp': '1700000000',
      'Wechatmp-Serial': PRIVATE_SN,
      'Wechatmp-Signature': expect.any(String),
    })
    expect(JSON.stringify([sealed, plain])).not.toContain('canary')
  })

  test('never has the same iv or nonce', async () => {
    const sealer = secure(options)
    const calls = await Promise.all(Array.from({ length: 20 }, () => sealer.seal({ url: URL_PATH })))
    expect(new Set(calls.map(({ body }) => JSON.parse(body).iv)).size).toBe(20)
    expect(new Set(calls.map((call) => JSON.parse(String(received(call)))._n)).size).toBe(20)
  })

  test('is not made of an upload', async () => {
    const call = { url: URL_PATH, body: [1] } as unknown as SealableCall
    await expect(secure(options).seal(call)).rejects.toThrow(/Uploads can’t be signed/)
  })
})

describe('an answer', () => {
  const sealer = secure(options)
  const security = `"_n":"n","_appid":"${APP_ID}","_timestamp":1700000000`

  test('opens to its fields, ids beyond 2^53 exact', async () => {
    const answer = await answered(`{${security},"errcode":0,"id":9223372036854775807,"ratio":0.5,"list":[1]}`)
    expect(await opened(sealer, answer)).toEqual({ errcode: 0, id: 9223372036854775807n, ratio: 0.5, list: [1] })
  })

  test('that is signed and says that the call failed opens as well', async () => {
    expect(await opened(sealer, await answered(`{${security},"errcode":934011,"errmsg":"x"}`))).toEqual({ errcode: 934011, errmsg: 'x' })
  })

  test.each([
    ['of another app', `{"_appid":"wx0","_timestamp":1700000000}`],
    ['of another time', `{"_appid":"${APP_ID}","_timestamp":1700000001}`],
    ['without both', `{"errcode":0}`],
    ['that is no object', `[]`],
    ['that is no JSON', `x`],
  ])('%s inside is refused', async (_, plain) => {
    await expect(opened(sealer, await answered(plain))).rejects.toMatchObject({ code: 'bad-ciphertext' })
  })

  test.each(['', '{}', '[]', 'x', '{"iv":"AAAA","data":"AAAA","authtag":"AAAA"}', '{"iv":"!","data":"","authtag":""}'])(
    'that is signed but not encrypted is refused: %s',
    async (body) => {
      await expect(opened(sealer, await signedAnswer(body))).rejects.toMatchObject({ code: 'bad-ciphertext' })
    },
  )

  test.each(['{"errcode":0,"risk_rank":0}', '{"risk_rank":0}', '{}', '[]', '', '<html>', '{"errcode":"0"}', '{"errcode":null}'])(
    'without a signature is refused: %s',
    async (body) => {
      await expect(opened(sealer, { text: body, headers: {} })).rejects.toMatchObject({ code: 'signature-mismatch' })
    },
  )

  test.each([40001, 40234, '40240'])('without a signature is let through as the error %s', async (errcode) => {
    const body = JSON.stringify({ errcode, errmsg: 'x' })
    expect(await opened(sealer, { text: body, headers: {} })).toEqual({ errcode, errmsg: 'x' })
  })

  test('of an HTTP error without a signature has its error, or nothing', async () => {
    const of = (text: string): Promise<unknown> => opened(sealer, { text, headers: {}, status: 502 })
    expect(await of('{"errcode":-1}')).toEqual({ errcode: -1 })
    expect([await of('<html>'), await of('{"risk_rank":0}')]).toEqual([undefined, undefined])
  })

  test('never opens when anything of it was changed', async () => {
    const answer = await answered(`{${security},"errcode":0}`)
    await fc.assert(
      fc.asyncProperty(fc.nat(answer.text.length - 1), fc.constantFrom('A', '0', '"', ' '), async (at, letter) => {
        const body = answer.text.slice(0, at) + letter + answer.text.slice(at + 1)
        if (body !== answer.text)
          await expect(opened(sealer, { ...answer, text: body })).rejects.toMatchObject({ code: 'signature-mismatch' })
      }),
      { numRuns: 50 },
    )
  })
})

test('a signature is random and fits', async () => {
  const key = await importedPrivateKey(pkcs1)
  const call = { url: URL_PATH, appId: APP_ID, timestamp: '1', body: '{}' }
  const [one = '', two = ''] = await Promise.all([signCall(key, call), signCall(key, call)])
  expect(one).not.toBe(two)
  const spki = Buffer.from(pair.publicKey.export({ format: 'der', type: 'spki' }))
  const publicKey = await crypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-256' }, false, ['verify'])
  expect(await callSignatureFits(publicKey, two, call)).toBe(true)
})

describe('refused when it is made', () => {
  test.each<[string, Partial<SecureOptions>, RegExp]>([
    ['a key of SM4', { symmetric: { sn: '1', key: Buffer.alloc(16).toString('base64') } }, /16 bytes long.*SM4_GCM.*choose AES256_GCM/],
    ['a key that is no base64', { symmetric: { sn: '1', key: 'canary!' } }, /not in base64/],
    ['a key without a number', { symmetric: { sn: '', key: SYMMETRIC.key } }, /symmetric\.sn is missing/],
    ['no certificate', { certificates: {} }, /certificates has none/],
    ['a certificate without its number', { certificates: 'canary' } as never, /certificates has none: give { number: certificate }/],
    ['certificates in a list', { certificates: ['canary'] } as never, /certificates has none/],
    ['a certificate that is no text', { certificates: { own: { pem: 'canary' } } } as never, /certificates\["own"\] is missing/],
    ['an own key that is no text', { private: { sn: '1', key: Buffer.from('canary') } } as never, /private\.key is missing/],
    ['a key without its frame', { symmetric: SYMMETRIC.key } as never, /symmetric\.sn is missing/],
    ['a listener that is none', { onNewCertificate: 'canary' } as never, /onNewCertificate is of type string/],
    ['a clock that is none', { clock: {} } as never, /clock has no now\(\)/],
    ['an option that does not exist', { certificate: {} } as never, /Did you mean "certificates"/],
  ])('%s', (_, wrong, message) => {
    expect(() => secure({ ...options, ...wrong })).toThrow(message)
    expect(() => secure({ ...options, ...wrong })).not.toThrow(/canary/)
  })
})

describe('refused by the first call', () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const SM2 = /SM2withSM3 is not supported; choose RSAwithSHA256/

  test.each([
    ['a key of SM2', ec.privateKey.export({ format: 'pem', type: 'sec1' }).toString(), SM2],
    ['a key of another algorithm', ec.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), SM2],
    ['a public key', pem(pair.publicKey, 'pkcs1'), /of the kind RSA PUBLIC KEY; it must be RSA PRIVATE KEY or PRIVATE KEY/],
    ['a key with a password', pkcs1.replaceAll('RSA PRIVATE', 'ENCRYPTED PRIVATE'), /Remove its password/],
    ['half a key', pkcs1.slice(0, 400), /not in PEM form/],
    ['a key that is cut off', `${pkcs1.slice(0, 400)}\n-----END RSA PRIVATE KEY-----`, /not an RSA key that can be read/],
  ])('%s', async (_, key, message) => {
    const error = await secure({ ...options, private: { sn: '1', key } })
      .seal({ url: URL_PATH })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'config-invalid', message: expect.stringMatching(message) })
    expect(String(error)).not.toContain(pkcs1.slice(40, 60))
  })

  test('a certificate that is none, with its number', async () => {
    const sealer = secure({ ...options, certificates: { own: pkcs1 } })
    await expect(opened(sealer, await answered('{}'))).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringMatching(
        /certificates\["own"\] is a PEM block of the kind RSA PRIVATE KEY; it must be CERTIFICATE or PUBLIC KEY/,
      ),
    })
  })
})

test('a call and its answer over HTTP', async () => {
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray()
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const { openid } = JSON.parse(String(received({ headers, body: Buffer.concat(chunks).toString() })))
    const answer = await answered(JSON.stringify({ _appid: APP_ID, _timestamp: 1_700_000_000, openid }))
    response.writeHead(200, answer.headers).end(answer.text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sealer = secure(options)
  const { headers, body, open } = await sealer.seal({ url: URL_PATH, body: { openid: 'o1' } })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/wxa/getuserriskrank?access_token=t`
  const response = await fetch(url, { method: 'POST', headers, body })
  expect(await open(await response.text(), response)).toEqual({ openid: 'o1' })
  server.close()
})
