import type { ConfigMessage, PageMessage } from '../webview/page-message'

/**
 * What a page of the bot loads while it is developed, in place of the platform's
 * `https://res.wx.qq.com/open/js/jweixin-1.6.0.js`. The phone of the simulator checks `wx.config`; then
 * `wx.ready` or `wx.error` is called as in the client. Every other call fails: there is no camera, no wallet.
 */

interface Result {
  readonly errMsg: string
}

interface CallOptions {
  readonly fail?: (result: Result) => void
  readonly complete?: (result: Result) => void
}

interface Config {
  readonly debug?: boolean
  readonly jsApiList?: readonly string[]
}

const OUTSIDE = 'config:fail, open the page on the phone of the simulator'

{
  const onReady: (() => void)[] = []
  const onError: ((result: Result) => void)[] = []
  let config: Config = {}
  let outcome: string | undefined

  const tell = (message: PageMessage): void => parent.postMessage(message, '*')
  const isReady = (): boolean => outcome === 'config:ok'

  const end = (errMsg: string): void => {
    outcome = errMsg
    if (config.debug === true) alert(errMsg)
    if (isReady()) for (const run of onReady.splice(0)) run()
    else for (const run of onError) run({ errMsg })
  }

  const known = {
    config(given: Config & Readonly<Record<string, unknown>>): void {
      config = given
      outcome = undefined
      const { appId, timestamp, nonceStr, signature } = given
      if (parent === window) end(OUTSIDE)
      else tell({ wxSimulator: 'config', url: location.href, config: { appId, timestamp, nonceStr, signature } })
    },
    ready(run: () => void): void {
      if (isReady()) run()
      else onReady.push(run)
    },
    error(run: (result: Result) => void): void {
      onError.push(run)
      if (outcome !== undefined && !isReady()) run({ errMsg: outcome })
    },
    checkJsApi({ jsApiList = [], success }: Config & { readonly success?: (result: object) => void }): void {
      success?.({ errMsg: 'checkJsApi:ok', checkResult: Object.fromEntries(jsApiList.map((name) => [name, false])) })
    },
    closeWindow(): void {
      tell({ wxSimulator: 'close' })
    },
  }

  const unknown =
    (name: string) =>
    ({ fail, complete }: CallOptions = {}): void => {
      const allowed = isReady() && config.jsApiList?.includes(name) === true
      const errMsg = allowed ? `${name}:fail, the simulator has no ${name}` : `${name}:permission denied`
      fail?.({ errMsg })
      complete?.({ errMsg })
    }

  addEventListener('message', ({ source, data }: MessageEvent<ConfigMessage>) => {
    if (source === parent && data?.wxSimulator === 'configured') end(data.errMsg)
  })

  const wx = new Proxy(known, { get: (target, name) => Reflect.get(target, name) ?? unknown(String(name)) })
  Object.assign(window, { wx, jWeixin: wx })
}
