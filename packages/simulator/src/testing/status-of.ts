import { request } from 'node:http'

/** Sends headers that `fetch` forbids or sets by itself; resolves to the status and drops the body. */
export function statusOf(url: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, (response) => {
      resolve(response.statusCode)
      response.destroy()
    })
      .on('error', reject)
      .end(body)
  })
}
