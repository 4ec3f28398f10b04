import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import { isPlatformPath } from '../endpoints/endpoint-index'
import { platformError } from '../platform/platform-error'
import { writeAnswer } from './api-answer'

const EATEN =
  'A body parser in front of the simulator has read the body of this request. Mount the simulator before it, such as above app.use(express.json()).'

/** Refuses a request whose body is gone: it would be waited for, or taken for empty. */
export const unreadBody: MiddlewareHandler<{ Bindings: HttpBindings }> = async (context, next) => {
  if (!context.env.incoming.readableDidRead) return next()
  return isPlatformPath(context.req.path) ? writeAnswer(context, platformError(47001, EATEN), 'rules').response : context.text(EATEN, 400)
}
