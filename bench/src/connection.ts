import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import type { Push } from './push'

/**
 * A caller that costs next to nothing, so that the server is what is busy: one socket, one request at a time, and no more of HTTP
 * than the servers here answer with.
 */
export class Connection {
  readonly #socket: Socket

  private constructor(socket: Socket) {
    this.#socket = socket
  }

  static async open(port: number): Promise<Connection> {
    const socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
    await once(socket, 'connect')
    return new Connection(socket)
  }

  /** The whole answer, head and body, as latin1. */
  ask(push: Push): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = ''
      const onData = (chunk: Buffer): void => {
        answer += chunk.toString('latin1')
        if (!isWhole(answer)) return
        this.#socket.off('data', onData).off('close', onClose)
        resolve(answer)
      }
      const onClose = (): void => reject(new Error(`The server hung up after ${JSON.stringify(answer)}.`))
      if (this.#socket.destroyed) return onClose()
      this.#socket.on('data', onData).on('close', onClose)
      this.#socket.write(requestOf(push))
    })
  }

  close(): void {
    this.#socket.destroy()
  }
}

function requestOf({ query, body }: Push): Buffer {
  const head = `POST /?${query} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: text/xml\r\ncontent-length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), body])
}

function isWhole(answer: string): boolean {
  const headEnd = answer.indexOf('\r\n\r\n')
  if (headEnd < 0) return false
  const length = /^content-length: (\d+)/im.exec(answer)?.[1]
  return length === undefined ? answer.endsWith('\r\n0\r\n\r\n') : answer.length >= headEnd + 4 + Number(length)
}
