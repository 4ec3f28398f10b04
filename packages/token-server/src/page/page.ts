import { html, raw } from 'hono/html'
import type { TokenStatus } from '../keep/token-status'
import { duration } from './duration'
import { type Listing, type Query, STATES, type State } from './listing'
import { PAGE_SCRIPT } from './page-script'
import { PAGE_STYLE } from './page-style'
import type { Words } from './words'

type Html = ReturnType<typeof html>

export interface PageOptions {
  readonly listing: Listing
  readonly query: Query
  readonly words: Words
  readonly nonce: string
  readonly now: number
  /** Which of several servers this is. */
  readonly replica: string
}

const LONGEST_LIFE_MS = 7_200_000

/** `10,000`: both languages write it so. */
function grouped(number: number): string {
  return number.toLocaleString('en')
}

/** The operator's page. Nothing on it is secret: accounts, how long their tokens live, what happened last. */
export function page(options: PageOptions): Html {
  const { query, words, nonce, now, replica } = options
  return html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<noscript><meta http-equiv="refresh" content="10"></noscript>
<style nonce="${nonce}">${raw(PAGE_STYLE)}</style>
</head>
<body>
<div class="page">
<header><h1>${words.title}</h1><span class="replica">${replica}</span><span class="asof" id="asof">${words.asOf} ${new Date(now).toISOString().slice(11, 19)} UTC</span></header>
<p class="alert" id="offline" hidden>${words.offline}</p>
<form role="search">
${query.state === undefined ? '' : html`<input type="hidden" name="state" value="${query.state}">`}
<input type="search" name="q" value="${query.search}" placeholder="${words.search}" aria-label="${words.search}" autocomplete="off" maxlength="100">
</form>
${live(options)}
</div>
<script nonce="${nonce}">${raw(PAGE_SCRIPT)}</script>
</body>
</html>`
}

function live({ listing, query, words, now }: PageOptions): Html {
  return html`<main id="live">
${listing.degraded ? html`<p class="alert">${words.degraded}</p>` : ''}
<section class="tiles">${[tile(undefined, listing, query, words), ...STATES.map((state) => tile(state, listing, query, words))]}</section>
<section class="card">${listing.total === 0 ? html`<p class="empty">${words.nothing}</p>` : table(listing, words, now)}</section>
${listing.total === 0 ? '' : footer(listing, query, words)}
</main>`
}

function tile(state: State | undefined, { counts }: Listing, query: Query, words: Words): Html {
  const number = state === undefined ? Object.values(counts).reduce((sum, one) => sum + one, 0) : counts[state]
  const current = query.state === state ? raw(' aria-current="true"') : ''
  const dot = state === undefined ? '' : html`<i></i>`
  const look = `${state ?? 'all'}${number === 0 ? ' none' : ''}`
  return html`<a class="tile ${look}" href="${link(query, { state, page: 1 })}"${current}><b>${grouped(number)}</b><span>${dot}${state === undefined ? words.all : words.states[state]}</span></a>`
}

function table({ rows }: Listing, words: Words, now: number): Html {
  return html`<table>
<thead><tr><th>${words.account}</th><th>${words.kind}</th><th>${words.state}</th><th>${words.remaining}</th><th>${words.changed}</th><th>${words.failure}</th></tr></thead>
<tbody>${rows.map((status) => row(status, words, now))}</tbody>
</table>`
}

function row(status: TokenStatus, words: Words, now: number): Html {
  const { appId, accountName, kind, state, remainingMs } = status
  return html`<tr class="${state}">
<td>${accountName === undefined ? '' : html`<b>${accountName}</b><br>`}<code>${appId}</code></td>
<td><code>${kind}</code></td>
<td><span class="state"><i></i>${words.states[state]}</span></td>
<td class="left">${remainingMs > 0 ? html`${duration(remainingMs, words.lang)}<progress max="${LONGEST_LIFE_MS}" value="${Math.round(remainingMs)}"></progress>` : words.never}</td>
${changed(status, words, now)}
${failed(status, words, now)}
</tr>`
}

function changed({ changedAt, tookMs }: TokenStatus, words: Words, now: number): Html {
  if (changedAt === undefined) return html`<td class="blank">${words.never}</td>`
  const took = tookMs === undefined ? '' : html`<small>${words.took(Math.round(tookMs))}</small>`
  return html`<td data-label="${words.changed}">${words.ago(duration(now - changedAt, words.lang))}${took}</td>`
}

/**
 * The message is shown without its host, so that the platform's own text fits; the whole message is in the
 * title.
 */
function failed({ failure, state }: TokenStatus, words: Words, now: number): Html {
  if (failure === undefined) return html`<td class="blank">${words.never}</td>`
  const message = failure.message.replace(/https?:\/\/[^\s/]+/, '')
  const tone = state === 'down' || state === 'shaky' ? '' : 'past'
  return html`<td class="${tone}"><span class="message" title="${failure.message}">${message}</span><small>${words.ago(duration(now - failure.at, words.lang))}</small></td>`
}

function footer({ rows, first, total, page: current, pages }: Listing, query: Query, words: Words): Html {
  return html`<nav>
<span>${words.range(grouped(first + 1), grouped(first + rows.length), grouped(total))}</span>
${current > 1 ? html`<a href="${link(query, { page: current - 1 })}" rel="prev">${words.previous}</a>` : ''}
${current < pages ? html`<a href="${link(query, { page: current + 1 })}" rel="next">${words.next}</a>` : ''}
</nav>`
}

function link(query: Query, change: { readonly page: number; readonly state?: State | undefined }): string {
  const { search, state, page: number } = { ...query, ...change }
  const parameters = new URLSearchParams()
  if (search !== '') parameters.set('q', search)
  if (state !== undefined) parameters.set('state', state)
  if (number > 1) parameters.set('page', String(number))
  return `/?${parameters}`
}
