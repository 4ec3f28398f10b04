/** What is used of packages that have no types. */
declare module 'wechat-api' {
  type Callback<T> = (error: Error | null, result: T) => void
  class Api {
    constructor(appId: string, secret: string)
    endpoint: string
    store: { expireTime: number }
    getLatestToken(callback: Callback<{ readonly accessToken: string }>): void
    getIp(callback: Callback<unknown>): void
  }
  export = Api
}

declare module 'co-wechat-api' {
  class Api {
    constructor(appId: string, secret: string)
    prefix: string
    store: { expireTime: number }
    ensureAccessToken(): Promise<{ readonly accessToken: string }>
    getIp(): Promise<unknown>
  }
  export = Api
}
