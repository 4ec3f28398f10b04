import { isRecord } from '@wx/core/internal'
import type { Handler } from 'hono'
import { html, raw } from 'hono/html'
import { textOf } from '../operations/operation'
import type { Platform } from '../operations/platform'
import type { Article } from '../platform/articles/article'

/** The text is the bot's: it may show pictures and lead elsewhere. It runs no script, and has no origin. */
const HEADERS = {
  'content-security-policy':
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src * data:; media-src *; style-src 'unsafe-inline'; frame-ancestors 'self'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
}

type Markup = ReturnType<typeof html>

/** `/s/:id?idx=`: an article of a draft or of a publication, to read as on the phone. */
export function articlePage(platform: Platform): Handler {
  return async (context) => {
    const index = Number(context.req.query('idx') ?? 1)
    const article = find(platform, context.req.param('id') ?? '', index)
    if (article === undefined) {
      return context.html(
        await page('404', html`<p>该内容不存在或已被删除。</p><p lang="en">There is no such article, or it was deleted.</p>`),
        404,
        HEADERS,
      )
    }
    return context.html(await page(textOf(article, 'title'), bodyOf(article, platform)), 200, HEADERS)
  }
}

function find({ drafts, publications }: Platform, id: string, index: number): Article | undefined {
  const publication = publications.ofArticle(id)
  if (publication?.deleted.has(index) === true) return undefined
  return (drafts.get(id) ?? publication)?.articles[index - 1]
}

function bodyOf(article: Article, { account, media }: Platform): Markup {
  const source = textOf(article, 'content_source_url')
  return html`<h1>${textOf(article, 'title')}</h1>
    <p class="by">${textOf(article, 'author')} <b>${account.name}</b></p>
    ${picturesOf(article).map((mediaId) => html`<img src="..${media.path(mediaId)}" alt="" />`)}
    <article>${raw(textOf(article, 'content'))}</article>
    ${/^https?:/.test(source) ? html`<p><a href="${source}">${source}</a></p>` : ''}`
}

/** The pictures of an article of the type `newspic`. */
function picturesOf({ image_info }: Article): readonly string[] {
  const list = isRecord(image_info) && Array.isArray(image_info.image_list) ? image_info.image_list : []
  return list.flatMap((picture) => (isRecord(picture) ? textOf(picture, 'image_media_id') : []))
}

function page(title: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="zh-CN">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <base target="_blank" />
      <title>${title}</title>
      <style>
        body { font: 17px/1.75 system-ui, sans-serif; max-width: 677px; margin: 0 auto; padding: 20px 16px 40px; color: #222; background: #fff; overflow-wrap: anywhere }
        h1 { font-size: 22px; line-height: 1.4; margin: 0 0 12px; font-weight: 600 }
        .by { font-size: 15px; color: #666; margin: 0 0 24px }
        .by b { font-weight: 400; color: #40618e }
        a { color: #40618e }
        img, video { max-width: 100%; height: auto }
      </style>
      ${body}
    </html>`
}
