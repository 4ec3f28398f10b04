import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root, SITE } from '../sources/page'

export const DIST: string = join(root, 'site/dist')

export interface BuiltPage {
  /** `/call/menus` */
  readonly address: string
  /** What the page says, without the bars around it. */
  readonly main: string
  readonly ids: ReadonlySet<string>
}

/** Every page as it was built. */
export function builtPages(): BuiltPage[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8')
      const [main = ''] = /<main.*<\/main>/s.exec(html) ?? []
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => unescaped(id)))
      return { address: `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`, main, ids }
    })
}

/** `&quot;` and `&amp;` as what they stand for. */
export function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** In which folder of its host the site stands: `/wx`. */
export const BASE: string = new URL(SITE).pathname

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
}

export interface Server {
  /** Of the first page, without the last slash. */
  readonly url: string
  readonly close: () => void
}

/** The site as a web server has it: compressed, in its folder, and `/call/menus` is `call/menus.html`. */
export async function serveSite(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://x').pathname)
    const file = path.startsWith(`${BASE}/`) ? fileOf(path.slice(BASE.length)) : undefined
    const type = TYPES[extname(file ?? '.html')] ?? 'application/octet-stream'
    const body = gzipSync(readFileSync(file ?? join(DIST, '404.html')))
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${BASE}`, close: () => server.close() }
}

function fileOf(path: string): string | undefined {
  return ['', '.html', 'index.html'].map((end) => join(DIST, path + end)).find((name) => existsSync(name) && statSync(name).isFile())
}
