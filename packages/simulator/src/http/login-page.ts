import type { Context, Handler } from 'hono'
import { html } from 'hono/html'
import type { Platform } from '../operations/platform'
import { loginRedirect, readLoginRequest } from '../platform/tokens/login-request'

const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cache-control': 'no-store',
}

/**
 * `/connect/oauth2/authorize` and `/connect/qrconnect`: asks which user logs in, then sends the browser
 * back with a code. With `openid` in the query, which the platform does not have, it sends the browser back
 * at once.
 */
export function loginPage(platform: Platform): Handler {
  return (context) => {
    const query = context.req.query()
    const request = readLoginRequest(query, platform)
    if (typeof request === 'string') return page(context, 400, html`<p>${request}</p>`)
    const { openid } = query
    if (openid === undefined || openid === '') return page(context, 200, form(query, platform))
    const code = platform.login.code({ openid: platform.chat.user(openid).openid, scope: request.scope })
    return context.redirect(loginRedirect(request, code))
  }
}

type Markup = ReturnType<typeof html>

async function page(context: Context, status: 200 | 400, body: Markup): Promise<Response> {
  const whole = await html`<!doctype html>
    <html lang="zh-CN">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>微信登录（模拟）</title>
      <style>
        body { font: 16px/1.6 system-ui, sans-serif; max-width: 22rem; margin: 3rem auto; padding: 0 1rem }
        input, button { font: inherit; width: 100%; padding: .6rem; margin: .4rem 0; box-sizing: border-box }
        button { background: #07c160; color: #fff; border: 0; border-radius: .3rem }
      </style>
      ${body}
    </html>`
  return context.html(whole, status, HEADERS)
}

function form(query: Readonly<Record<string, string>>, { account, chat }: Platform): Markup {
  const known = chat.users.map(({ openid }) => openid)
  return html`<form>
    <h1>${account.name}</h1>
    <p>${query.scope === 'snsapi_base' ? '选择打开网页的用户' : '申请获取你的昵称、头像'}</p>
    ${Object.entries(query).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <label>openid <input name="openid" list="users" value="${known[0] ?? 'o1'}" required /></label>
    <datalist id="users">${known.map((openid) => html`<option value="${openid}"></option>`)}</datalist>
    <button>允许</button>
  </form>`
}
