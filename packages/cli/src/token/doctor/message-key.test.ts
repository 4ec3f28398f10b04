import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cipher } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { appId, folder } from '../../../test/account'
import { linesOf } from './finding'
import { checkMessageKey } from './message-key'

const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const OTHER_KEY = 'GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba'

function pushFile(body: string): string {
  const file = join(folder(), 'push')
  writeFileSync(file, body)
  return file
}

function sealed(key: string, receiver: string): string {
  return new Cipher({ encodingAESKey: key, appId: receiver }).encrypt('<xml><MsgType><![CDATA[text]]></MsgType></xml>')
}

async function said(key: string | undefined, body?: string, account: string = appId): Promise<string> {
  return linesOf(await checkMessageKey(key, account, body === undefined ? undefined : pushFile(body))).join('\n')
}

describe('the EncodingAESKey', () => {
  test('without a push is told by its form', async () => {
    expect(await said(undefined)).toMatch(/^–.*WX_AES_KEY is not set/)
    expect(await said(KEY)).toMatch(/^✓.*well formed/)
    expect(await said(KEY.slice(1))).toMatch(/^✗.*of 42 characters[\s\S]*Copy the EncodingAESKey/)
    expect(await said(`${KEY.slice(1)}=`)).not.toContain(KEY.slice(1))
  })

  test.each([
    ['XML', (encrypt: string) => `<xml><ToUserName><![CDATA[gh]]></ToUserName><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`],
    ['JSON', (encrypt: string) => JSON.stringify({ ToUserName: 'gh', Encrypt: encrypt })],
  ])('opens a captured push or is wrong: %s', async (_format, body) => {
    expect(await said(KEY, body(sealed(KEY, appId)))).toMatch(/^✓.*is right: it opens the push/)
    expect(await said(KEY, body(sealed(OTHER_KEY, appId)))).toMatch(/^✗.*EncodingAESKey 不对.*does not open the push/)
    expect(await said(KEY, body(sealed(KEY, 'wx99')))).toMatch(/^✗.*another app id[\s\S]*Check WX_APP_ID/)
    expect(await said(KEY, body(sealed(KEY, appId)), '')).toMatch(/^–.*without an app id/)
  })

  test.each([
    ['<xml><MsgType><![CDATA[text]]></MsgType></xml>', 'not encrypted'],
    ['{"Encrypt":1}', 'not encrypted'],
    ['{"Encrypt"', 'SyntaxError'],
    ['<xml><Encrypt>AAAA</Encrypt></xml>', 'bad-ciphertext'],
    ['<html', 'malformed'],
  ])('needs a push as it came, not %s', async (body, words) => {
    const [finding, ...advice] = (await said(KEY, body)).split('\n')
    expect(finding).toMatch(/^✗/)
    expect(finding).toContain(words)
    expect(advice.join()).toContain('Save the body of a push')
  })

  test('a file that is not there is named by what the system says', async () => {
    const finding = await checkMessageKey(KEY, appId, join(folder(), 'none'))
    expect(linesOf(finding)[0]).toMatch(/^✗.*ENOENT/)
    expect(linesOf(await checkMessageKey(undefined, appId, 'x'))[0]).toMatch(/^✗.*no EncodingAESKey/)
  })
})
