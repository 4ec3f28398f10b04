import { type Reply, WxError } from '@wx/core'
import type { MenuMessage } from '../src/choices/menu-message'
import type { Sender, SendRefusal, Sent } from '../src/slow/sender'

/** Remembers what was sent, and refuses as it is told. */
export class FakeSender implements Sender {
  readonly sent: { readonly openid: string; readonly text: string; readonly ai: boolean }[] = []
  typings = 0
  refusal: SendRefusal | 'unknown' | undefined

  async send(openid: string, message: Reply | MenuMessage, { ai = false }: { readonly ai?: boolean } = {}): Promise<Sent> {
    if (this.refusal === 'unknown') throw new WxError('outcome-unknown', 'It may have arrived.')
    if (this.refusal !== undefined) {
      const errcode = this.refusal === 'account' ? 48001 : 45047
      return { status: 'refused', reason: this.refusal, error: new WxError('api-refused', 'no', { errcode }), sent: 0 }
    }
    const text = 'MsgType' in message && message.MsgType === 'text' ? message.Content : JSON.stringify(message)
    this.sent.push({ openid, text, ai })
    return { status: 'sent' }
  }

  async typing(): Promise<boolean> {
    this.typings += 1
    return true
  }

  get texts(): readonly string[] {
    return this.sent.map(({ text }) => text)
  }
}
