import { readFileSync } from 'node:fs'
import { Cipher, parseXml, WxError, type WxErrorCode } from '@wx/core'
import { isRecord, systemReason } from '@wx/core/internal'
import { type Finding, fine, skipped, wrong } from './finding'

const COPY = {
  zh: '从公众平台「设置与开发 › 基本配置」复制 EncodingAESKey（43 个字母和数字）到 WX_AES_KEY。',
  en: 'Copy the EncodingAESKey (43 letters and digits) from 设置与开发 › 基本配置 in the console to WX_AES_KEY.',
}
const CAPTURE = {
  zh: '把微信推送的请求体原样存成文件，里面应有 Encrypt。',
  en: 'Save the body of a push exactly as WeChat sent it. It holds Encrypt.',
}
const CHECK_APP_ID = {
  zh: '核对 WX_APP_ID：推送必须来自这个账号（第三方平台则是它自己的 AppID）。',
  en: 'Check WX_APP_ID: the push must be this account’s (behind a third-party platform, the platform’s own app id).',
}

/**
 * The EncodingAESKey: its form and, with the body of a captured push in a file, whether it is the right one.
 */
export async function checkMessageKey(key: string | undefined, appId: string, pushFile: string | undefined): Promise<Finding> {
  if (key === undefined) {
    if (pushFile !== undefined)
      return wrong({ zh: '没有 EncodingAESKey，不能解开推送', en: 'no EncodingAESKey to open the push with' }, COPY)
    return skipped('EncodingAESKey：没有 WX_AES_KEY，未检查', 'EncodingAESKey: not checked, WX_AES_KEY is not set')
  }
  if (!/^[A-Za-z0-9]{43}$/.test(key)) {
    const what = {
      zh: `EncodingAESKey 应为 43 个字母和数字，现有 ${key.length} 个字符`,
      en: `EncodingAESKey of ${key.length} characters is not 43 letters and digits`,
    }
    return wrong(what, COPY)
  }
  if (pushFile !== undefined) return openPush(key, appId, pushFile)
  return fine('EncodingAESKey 格式正确（用 --push 验证）', 'EncodingAESKey is well formed (--push tells whether it is the right one)')
}

async function openPush(encodingAESKey: string, appId: string, file: string): Promise<Finding> {
  try {
    const encrypt = await encryptIn(readFileSync(file, 'utf8'))
    if (encrypt === undefined) return wrong({ zh: '推送没有加密', en: 'the push is not encrypted' }, CAPTURE)
    new Cipher({ encodingAESKey, appId }).decrypt(encrypt)
    return fine('EncodingAESKey 正确：能解开推送', 'EncodingAESKey is right: it opens the push')
  } catch (error) {
    return WxError.is(error) ? unopened(error.code) : unreadable(systemReason(error))
  }
}

/** The ciphertext of a body, which is XML or JSON as the console says. */
async function encryptIn(body: string): Promise<string | undefined> {
  const fields: unknown = body.trimStart().startsWith('{') ? JSON.parse(body) : await parseXml(body)
  return isRecord(fields) && typeof fields.Encrypt === 'string' ? fields.Encrypt : undefined
}

function unopened(code: WxErrorCode): Finding {
  if (code === 'bad-padding' || code === 'bad-length')
    return wrong({ zh: 'EncodingAESKey 不对：解不开推送', en: 'EncodingAESKey is wrong: it does not open the push' }, COPY)
  if (code === 'receiveid-mismatch')
    return wrong(
      { zh: 'EncodingAESKey 正确，但推送属于另一个 AppID', en: 'EncodingAESKey is right, but the push is for another app id' },
      CHECK_APP_ID,
    )
  if (code === 'config-invalid') return skipped('EncodingAESKey：没有 AppID，未检查', 'EncodingAESKey: not checked without an app id')
  return unreadable(code)
}

function unreadable(reason: string): Finding {
  return wrong({ zh: `推送文件读不出来：${reason}`, en: `the file of the push can't be read: ${reason}` }, CAPTURE)
}
