import { type Finding, fine, wrong } from './finding'

const COPY = { zh: '从公众平台「设置与开发 › 基本配置」复制。', en: 'Copy it from 设置与开发 › 基本配置 in the console.' }

export function checkAppId(appId: string): Finding {
  if (/^wx[0-9a-f]{16}$/.test(appId)) return fine(`AppID 格式正确：${appId}`, `app id is well formed: ${appId}`)
  if (appId === '')
    return wrong({ zh: '没有 AppID', en: 'no app id' }, { zh: '设置 WX_APP_ID 或 --app-id。', en: 'Set WX_APP_ID, or give --app-id.' })
  const what = {
    zh: `AppID 格式不对（${appId.length} 个字符），应为 wx 加 16 位小写十六进制`,
    en: `app id of ${appId.length} characters is not wx and 16 hex digits in lower case`,
  }
  return wrong(what, COPY)
}

export function checkSecret(secret: string): Finding {
  if (/^[0-9a-f]{32}$/.test(secret)) return fine('AppSecret 格式正确', 'app secret is well formed')
  if (secret === '')
    return wrong(
      { zh: '没有 AppSecret', en: 'no app secret' },
      { zh: '设置 WX_APP_SECRET 或 --secret-file。', en: 'Set WX_APP_SECRET, or give --secret-file.' },
    )
  if (/\s/.test(secret)) return wrong({ zh: 'AppSecret 里有空格或换行', en: 'app secret has a space or line break in it' }, COPY)
  const guess = secret.length === 43 ? { zh: '，这像是 EncodingAESKey', en: '; this looks like the EncodingAESKey' } : { zh: '', en: '' }
  const what = {
    zh: `AppSecret 应为 32 位小写十六进制，现有 ${secret.length} 个字符`,
    en: `app secret of ${secret.length} characters is not 32 hex digits in lower case`,
  }
  return wrong({ zh: what.zh + guess.zh, en: what.en + guess.en }, COPY)
}
