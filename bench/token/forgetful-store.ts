import { setImmediate } from 'node:timers/promises'
import type { Snapshot, Store } from '@wx/core'

/**
 * A store whose memory is not this process's, as Redis's is not: it takes everything and has nothing. A
 * manager goes on with the token it holds, as it does after a Redis has lost its data. Answers in a later
 * turn of the event loop, as a socket does.
 */
export class ForgetfulStore implements Store {
  #version = 0

  async get(): Promise<Snapshot> {
    await setImmediate()
    return { value: undefined, version: null, now: Date.now() }
  }

  async set(): Promise<string> {
    await setImmediate()
    return String(++this.#version)
  }

  async delete(): Promise<boolean> {
    return false
  }
}
