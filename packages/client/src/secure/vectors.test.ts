import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import {
  ANSWER,
  APP_ID,
  CERTIFICATE_SN,
  OWN_PUBLIC_KEY,
  PLATFORM_CERTIFICATE,
  PLATFORM_PUBLIC_KEY,
  PRIVATE_SN,
  REQUEST,
  SYMMETRIC,
  URL_PATH,
} from '../../test/web/guide-sample'
import { fromBase64 } from './base64'
import { callSignatureFits } from './call-signature'
import { type CallSealer, secure } from './index'
import { publicKey } from './rsa-keys'
import { openBody, sealBody } from './sealed-body'

const headers: Readonly<Record<string, string>> = {
  'Wechatmp-Appid': APP_ID,
  'Wechatmp-TimeStamp': ANSWER.timestamp,
  'Wechatmp-Serial': CERTIFICATE_SN,
  'Wechatmp-Signature': ANSWER.signature,
}
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const own = { sn: PRIVATE_SN, key: privateKey.export({ format: 'pem', type: 'pkcs1' }).toString() }
const options = { appId: APP_ID, symmetric: SYMMETRIC, private: own, certificates: { [CERTIFICATE_SN]: PLATFORM_CERTIFICATE } }

/** What a call gives that gets the answer of the guide, or one that was changed. */
async function opened(sealer: CallSealer, { url = URL_PATH, text = ANSWER.body, headers: sent = headers } = {}): Promise<unknown> {
  const { open } = await sealer.seal({ url })
  return open(text, { status: 200, headers: new Headers(sent) })
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return fromBase64(base64) ?? new Uint8Array()
}

async function seal(timestamp: string): Promise<Parameters<typeof openBody>[1]> {
  const key = await crypto.subtle.importKey('raw', bytes(SYMMETRIC.key), 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { key, bound: `${URL_PATH}|${APP_ID}|${timestamp}|${SYMMETRIC.sn}` }
}

describe('the sample of the guide', () => {
  test('V1: its request is encrypted to the same body, and opens again', async () => {
    const request = await seal(REQUEST.timestamp)
    expect(REQUEST.body).toHaveLength(324)
    expect(await sealBody(REQUEST.plain, bytes(REQUEST.iv), request)).toBe(REQUEST.body)
    expect(await openBody(REQUEST.body, request)).toBe(REQUEST.plain)
  })

  test('V2: the signature of its request fits, and with the number of the key as a fifth line it does not', async () => {
    const key = await publicKey('own', OWN_PUBLIC_KEY)
    const call = { url: URL_PATH, appId: APP_ID, timestamp: REQUEST.timestamp, body: REQUEST.body }
    expect(await callSignatureFits(key, REQUEST.signature, call)).toBe(true)
    expect(await callSignatureFits(key, REQUEST.signature, { ...call, body: `${call.body}\n${PRIVATE_SN}` })).toBe(false)
    expect(await callSignatureFits(key, REQUEST.signature, { ...call, timestamp: '1635927955' })).toBe(false)
    expect(await callSignatureFits(key, REQUEST.signature, { ...call, url: `${URL_PATH}?a=1` })).toBe(false)
    expect(await callSignatureFits(key, '!', call)).toBe(false)
  })

  test.each([
    ['its certificate', PLATFORM_CERTIFICATE],
    ['the bare public key', PLATFORM_PUBLIC_KEY],
    ['a file with Windows line ends and more text', `subject=CN\r\n${PLATFORM_CERTIFICATE.replaceAll('\n', '\r\n')}\r\n`],
  ])('V3, V4: its answer is checked with %s and opened', async (_, certificate) => {
    const sealer = secure({ ...options, certificates: { [CERTIFICATE_SN]: certificate } })
    const answer = { errcode: 0, errmsg: 'getuserriskrank succ', risk_rank: 0, unoin_id: 2258658297 }
    expect(await opened(sealer)).toEqual(answer)
  })

  test('V3: the key in the certificate is the one that Node reads from it', () => {
    const { publicKey: key } = new X509Certificate(PLATFORM_CERTIFICATE)
    expect(key.export({ format: 'pem', type: 'spki' }).toString().trim()).toBe(PLATFORM_PUBLIC_KEY)
  })

  test('with a letter changed in any part is refused', async () => {
    const sealer = secure(options)
    const refused = { code: expect.stringMatching(/^(signature-mismatch|account-mismatch)$/) }
    const open = (answer: Parameters<typeof opened>[1]): Promise<unknown> => opened(sealer, answer)
    await expect(open({ url: 'https://api.weixin.qq.com/wxa/msg_sec_check' })).rejects.toMatchObject(refused)
    await expect(open({ headers: { ...headers, 'Wechatmp-TimeStamp': '1635927957' } })).rejects.toMatchObject(refused)
    await expect(open({ headers: { ...headers, 'Wechatmp-Appid': 'wx0' } })).rejects.toMatchObject({ code: 'account-mismatch' })
    await expect(open({ headers: { ...headers, 'Wechatmp-Signature': REQUEST.signature } })).rejects.toMatchObject(refused)
    await expect(open({ headers: { ...headers, 'Wechatmp-Serial': 'other' } })).rejects.toThrow(/"other", which certificates does not have/)
  })

  test('opens with the certificate that is coming to an end, and says once that it is', async () => {
    const changing = {
      ...headers,
      'Wechatmp-Serial': 'next',
      'Wechatmp-Signature': REQUEST.signature,
      'Wechatmp-Serial-Deprecated': CERTIFICATE_SN,
      'Wechatmp-Signature-Deprecated': ANSWER.signature,
    }
    const announced: string[] = []
    const sealer = secure({ ...options, onNewCertificate: (sn) => void announced.push(sn) })
    for (let call = 0; call < 2; call++) {
      expect(await opened(sealer, { headers: changing })).toMatchObject({ errcode: 0 })
    }
    expect(announced).toEqual(['next'])
    const broken = (): never => {
      throw new Error('canary')
    }
    expect(await opened(secure({ ...options, onNewCertificate: broken }), { headers: changing })).toMatchObject({ errcode: 0 })
    const printed = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await opened(secure(options), { headers: changing })
    expect(printed.mock.calls.join()).toMatch(/certificate next/)
    printed.mockRestore()
  })
})
