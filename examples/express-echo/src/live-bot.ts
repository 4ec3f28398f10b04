import { type FSWatcher, watch } from 'node:fs'
import type { RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'
import type { Config } from './index'

/** An editor writes a file in several steps. */
const SAVED_MS = 100

/** A bot that follows its file. */
export interface LiveBot {
  readonly listener: RequestListener
  close(): void
}

/**
 * The bot that a file's `build` makes, made again when a file beside it is saved. If the new one can't be
 * loaded, the one before it stays, and `onSave` gets the error.
 */
export async function liveBot(file: URL, config: Config, onSave: (error?: unknown) => void): Promise<LiveBot> {
  const load = async (): Promise<RequestListener> => (await tsImport(file.href, import.meta.url)).build(config)
  let current = await load()
  let saved: NodeJS.Timeout | undefined
  const restart = async (): Promise<void> => {
    try {
      current = await load()
      onSave()
    } catch (error) {
      onSave(error)
    }
  }
  const watcher: FSWatcher = watch(fileURLToPath(new URL('.', file)), () => {
    clearTimeout(saved)
    saved = setTimeout(restart, SAVED_MS)
  })
  const close = (): void => {
    watcher.close()
    clearTimeout(saved)
  }
  return { listener: (request, response) => current(request, response), close }
}
