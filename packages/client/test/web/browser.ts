/** A browser that keeps cookies by host, and stops at each redirect unless it is told to go on. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>()

  async open(url: string): Promise<Response> {
    const { host } = new URL(url)
    const jar = this.#cookies.get(host) ?? new Map<string, string>()
    this.#cookies.set(host, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } })
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      jar.set(name, value)
    }
    return response
  }

  /** Follows redirects, at most `most` of them, and gives the last answer. */
  async follow(url: string, most = 10): Promise<Response> {
    const response = await this.open(url)
    const next = response.headers.get('location')
    return next === null || most === 0 ? response : this.follow(new URL(next, url).href, most - 1)
  }
}
