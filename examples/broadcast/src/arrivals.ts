import { randomUUID } from 'node:crypto'
import { type Caller, type Template, template, templates } from '@wx/client/templates'
import type { Pushes } from '@wx/core'

/** The text of the template, as the console shows it: its fields are those that a message must have. */
export const ARRIVED = '书名：{{thing1.DATA}}\n取书地点：{{thing2.DATA}}'

/** How many readers got a message. */
export interface Report {
  readonly delivered: number
  readonly failed: number
}

interface Result {
  readonly status: Promise<string>
  readonly tell: (status: string) => void
}

/** Tells readers that a book is there, and finds out what became of each message. A restart forgets all. */
export class Arrivals {
  readonly #wx: Caller
  readonly #template: Template<'thing1' | 'thing2'>
  readonly #readers = new Set<string>()
  /** By the message's id. The event may come before the answer to the call that sent the message. */
  readonly #results = new Map<string, Result>()

  constructor(wx: Caller, templateId: string) {
    this.#wx = wx
    this.#template = template(templateId, ARRIVED)
  }

  /** How many readers wait. */
  get waiting(): number {
    return this.#readers.size
  }

  add(openid: string): void {
    this.#readers.add(openid)
  }

  /** Tells every reader who waits. Resolves when the platform has told the result of each message. */
  async announce(book: string): Promise<Report> {
    const readers = [...this.#readers]
    this.#readers.clear()
    const results = await Promise.allSettled(readers.map((openid) => this.#send(openid, book)))
    for (const result of results) if (result.status === 'rejected') console.error('A message was not sent:', String(result.reason))
    const delivered = results.filter((result) => result.status === 'fulfilled' && result.value === 'success').length
    return { delivered, failed: results.length - delivered }
  }

  /** Takes the event that the platform sends for each message. */
  finished({ MsgID, Status }: Pushes['event:TEMPLATESENDJOBFINISH']): void {
    this.#result(MsgID).tell(Status)
  }

  async #send(openid: string, book: string): Promise<string> {
    const data = { thing1: book, thing2: '微光书店' }
    // With an id of its own, the message is sent again if the connection breaks, and arrives once.
    const client_msg_id = randomUUID().replaceAll('-', '')
    const id = await templates(this.#wx).send({ touser: openid, template: this.#template, data, client_msg_id })
    const status = await this.#result(id).status
    this.#results.delete(id)
    return status
  }

  #result(id: string): Result {
    const result = this.#results.get(id) ?? newResult()
    this.#results.set(id, result)
    return result
  }
}

function newResult(): Result {
  let tell: Result['tell'] = () => {}
  const status = new Promise<string>((resolve) => {
    tell = resolve
  })
  return { status, tell }
}
