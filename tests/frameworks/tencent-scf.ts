import type { WebhookHandler, WebhookResponse } from '@wx/core'
import { readText } from '@wx/core/adapter'

/** The parts of the event of a function URL, or of an API gateway, that a bot needs. */
interface HttpEvent {
  readonly httpMethod: string
  readonly queryString?: Readonly<Record<string, string>>
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

interface ScfResponse extends Omit<WebhookResponse, 'status'> {
  readonly statusCode: number
  readonly isBase64Encoded: false
}

/**
 * The handler of an event function in SCF: `export const main_handler = scfHandler(bot)`. A web function runs
 * `serve` of `@wx/node` at port 9000 instead.
 */
export function scfHandler(bot: WebhookHandler): (event: HttpEvent) => Promise<ScfResponse> {
  return async (event) => {
    const { status, ...answer } = await bot.handle({
      method: event.httpMethod,
      query: new URLSearchParams(event.queryString),
      text: (limits) => readText(Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'), limits),
    })
    return { statusCode: status, isBase64Encoded: false, ...answer }
  }
}
