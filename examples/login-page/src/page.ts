import type { UserProfile } from '@wx/client/oauth'
import { html } from 'hono/html'

const JS_SDK = 'https://res.wx.qq.com/open/js/jweixin-1.6.0.js'

/**
 * The page of a user who is logged in. It asks `/js-sdk` for its signature and configures the JS-SDK with it.
 * Only WeChat's own browser then opens the scanner.
 */
export function page({ nickname }: UserProfile): ReturnType<typeof html> {
  return html`<!doctype html>
    <html lang="zh-CN">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>我的页面</title>
      <h1>你好，${nickname}</h1>
      <button id="scan" disabled>扫一扫</button>
      <p id="result"></p>
      <script src="${JS_SDK}"></script>
      <script type="module">
        const scan = document.querySelector('#scan')
        const result = document.querySelector('#result')
        const answer = await fetch('/js-sdk?url=' + encodeURIComponent(location.href))
        wx.config({ ...(await answer.json()), jsApiList: ['scanQRCode'] })
        wx.ready(() => (scan.disabled = false))
        wx.error(({ errMsg }) => (result.textContent = errMsg))
        scan.onclick = () => wx.scanQRCode({ needResult: 1, success: ({ resultStr }) => (result.textContent = resultStr) })
      </script>
    </html>`
}
