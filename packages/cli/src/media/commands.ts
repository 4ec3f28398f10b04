import type { Command } from 'commander'
import { addTokenSourceOptions } from '../account/options'
import { withClient } from '../client/with-client'
import { printJson } from '../json'
import type { Terminal } from '../terminal'
import { checkMediaType, MEDIA_TYPES, openMedia, saveMedia } from './media-file'

/** `wx media`: temporary media, which the platform keeps for three days. */
export function addMediaCommands(program: Command, terminal: Terminal): void {
  const media = program.command('media').description('temporary media: upload, get. 临时素材：上传、下载')

  addTokenSourceOptions(media.command('upload'))
    .description('upload a file, and print its media id')
    .argument('<file>')
    .requiredOption('--type <type>', MEDIA_TYPES.join(', '))
    .action(async (file: string, { type }: { readonly type: string }, self: Command) => {
      const query = { type: checkMediaType(type) }
      const opened = await openMedia(file)
      await withClient(self, terminal, async ({ client }) =>
        printJson(terminal, await client.upload('/cgi-bin/media/upload', query, { media: opened })),
      )
    })

  addTokenSourceOptions(media.command('get'))
    .description('download a file')
    .argument('<media_id>')
    .requiredOption('-o, --output <file>', 'where to write it')
    .action((mediaId: string, { output }: { readonly output: string }, self: Command) =>
      withClient(self, terminal, async ({ client }) => {
        printJson(terminal, await saveMedia(await client.download('/cgi-bin/media/get', { media_id: mediaId }), output))
      }),
    )
}
