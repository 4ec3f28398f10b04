import type { Command } from 'commander'
import { withClient } from '../client/with-client'
import { printJson } from '../json'
import type { Terminal } from '../terminal'
import { checkMediaType } from './media-type'
import { saveMedia } from './saved-media'

/** `wx media upload`: the media id of a file. */
export async function uploadMedia(command: Command, file: string, type: string, terminal: Terminal): Promise<void> {
  const query = { type: checkMediaType(type) }
  await withClient(command, terminal, async (wx) =>
    printJson(terminal, await wx.upload('/cgi-bin/media/upload', query, { media: { path: file } })),
  )
}

/** `wx media get`: a file by its media id. */
export async function downloadMedia(command: Command, mediaId: string, output: string, terminal: Terminal): Promise<void> {
  await withClient(command, terminal, async (wx) =>
    printJson(terminal, await saveMedia(await wx.download('/cgi-bin/media/get', { media_id: mediaId }), output)),
  )
}
