import { webhook } from '@wx/fetch'
import { after } from 'next/server'
import { bot } from '../../../../server-bot'

const answer = webhook(bot)

/** `after` keeps the function, or a server that is stopped, until late work is done. */
export function POST(request: Request): Promise<Response> {
  return answer(request, undefined, { waitUntil: after })
}

export { POST as GET }
