import type { Context } from '@wx/core'

/**
 * Whether the user awaits an answer: to a message, and to a tap on a menu button. Other events, such as
 * locations and reports after a mass send, are not counted and do not wait.
 */
export function expectsAnswer({ message }: Context): boolean {
  return message.MsgType !== undefined && (message.MsgType !== 'event' || message.Event === 'CLICK')
}
