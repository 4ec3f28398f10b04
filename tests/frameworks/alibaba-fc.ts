import type { WebhookHandler, WebhookResponse } from '@wx/core'
import { readText } from '@wx/core/adapter'

/** The parts of an HTTP trigger's event that a bot needs. */
interface HttpEvent {
  readonly body?: string
  readonly isBase64Encoded?: boolean
  readonly queryParameters?: Readonly<Record<string, string>>
  readonly requestContext: { readonly http: { readonly method: string } }
}

type FcHandler = (event: Uint8Array) => Promise<Omit<WebhookResponse, 'status'> & { readonly statusCode: number }>

/**
 * The handler of an event function in Function Compute 3.0 with an HTTP trigger: `export const handler =
 * fcHandler(bot)`. A web function (custom runtime) runs `serve` of `@wx/node` instead.
 */
export function fcHandler(bot: WebhookHandler): FcHandler {
  return async (bytes) => {
    const event: HttpEvent = JSON.parse(Buffer.from(bytes).toString())
    const { status, ...answer } = await bot.handle({
      method: event.requestContext.http.method,
      query: new URLSearchParams(event.queryParameters),
      text: (limits) => readText(Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'), limits),
    })
    return { statusCode: status, ...answer }
  }
}
