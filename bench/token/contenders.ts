import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, systemClock } from '@wx/core'
import { classicToken, TokenManager } from '@wx/token'
import CoApi from 'co-wechat-api'
import { OfficialAccount } from 'node-easywechat'
import Api from 'wechat-api'

/** One account in one process, with no token yet. */
export interface Session {
  readonly get: () => Promise<string>
  /**
   * A call of the API that needs the token, with what the package does after a refusal. False if it
   * failed in the end.
   */
  readonly call: () => Promise<boolean>
  /** The token that is held ends now. */
  readonly expire: () => void
  readonly close: () => void
}

export interface Contender {
  readonly name: string
  readonly open: (url: string, appId: string) => Session
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}
function nothing(): void {}

const OURS: Contender = {
  name: '@wx/token',
  open: (url, appId) => {
    let ahead = 0
    const clock: Clock = { ...systemClock, now: () => Date.now() + ahead, monotonic: () => performance.now() + ahead }
    const tokens = new TokenManager({ appId, secret: 's', issuer: classicToken({ baseUrl: url }), clock })
    const refused = async (token: string): Promise<boolean> => {
      const answer: { readonly errcode?: number } = await (await fetch(`${url}/cgi-bin/getcallbackip?access_token=${token}`)).json()
      return answer.errcode === 40001
    }
    const call = async (): Promise<boolean> => {
      const token = await tokens.get()
      if (!(await refused(token))) return true
      await tokens.invalidate(token)
      return !(await refused(await tokens.get()))
    }
    const expire = (): void => {
      ahead += 7_200_000
    }
    return { get: () => tokens.get(), call, expire, close: nothing }
  },
}

const WECHAT_API: Contender = {
  name: 'wechat-api',
  open: (url, appId) => {
    const api = new Api(appId, 's')
    api.endpoint = url
    const get = (): Promise<string> =>
      new Promise((resolve, reject) =>
        api.getLatestToken((error, token) => (error === null || error === undefined ? resolve(token.accessToken) : reject(error))),
      )
    const call = (): Promise<boolean> => new Promise((resolve) => api.getIp((error) => resolve(error === null || error === undefined)))
    const expire = (): void => {
      api.store.expireTime = 0
    }
    return { get, call, expire, close: nothing }
  },
}

const CO_WECHAT_API: Contender = {
  name: 'co-wechat-api',
  open: (url, appId) => {
    const api = new CoApi(appId, 's')
    api.prefix = `${url}/cgi-bin/`
    const expire = (): void => {
      api.store.expireTime = 0
    }
    return { get: async () => (await api.ensureAccessToken()).accessToken, call: () => succeeds(api.getIp()), expire, close: nothing }
  },
}

const EASYWECHAT: Contender = {
  name: 'node-easywechat',
  open: (url, appId) => {
    const path = mkdtempSync(join(tmpdir(), 'wx-bench-'))
    const app = new OfficialAccount({
      app_id: appId,
      secret: 's',
      http: { baseURL: url },
      file_cache: { path, dirMode: 0o700, fileMode: 0o600, ext: '.cache' },
    })
    const call = async (): Promise<boolean> => {
      const { errcode = 0 } = (await app.getClient().get('/cgi-bin/getcallbackip')).toObject()
      return errcode === 0
    }
    const expire = (): void => {
      for (const name of readdirSync(path)) writeFileSync(join(path, name), JSON.stringify({ data: 'old', lifeTime: 1 }))
    }
    return {
      get: () => app.getAccessToken().getToken(),
      call: () => call().catch(() => false),
      expire,
      close: () => rmSync(path, { recursive: true }),
    }
  },
}

export const CONTENDERS: readonly Contender[] = [OURS, WECHAT_API, CO_WECHAT_API, EASYWECHAT]
