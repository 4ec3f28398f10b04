import type { Command } from 'commander'
import { addTokenSourceOptions } from '../account/options'
import type { Terminal } from '../terminal'
import { MEDIA_TYPES } from './media-type'

/** `wx media`: temporary media, which the platform keeps for three days. */
export function addMediaCommands(program: Command, terminal: Terminal): void {
  const media = program.command('media').description('temporary media: upload, get. 临时素材：上传、下载')

  addTokenSourceOptions(media.command('upload'))
    .description('upload a file, and print its media id')
    .argument('<file>')
    .requiredOption('--type <type>', MEDIA_TYPES.join(', '))
    .action(async (file: string, { type }: { readonly type: string }, self: Command) => {
      const { uploadMedia } = await import('./media')
      await uploadMedia(self, file, type, terminal)
    })

  addTokenSourceOptions(media.command('get'))
    .description('download a file')
    .argument('<media_id>', 'put -- before one that begins with -')
    .requiredOption('-o, --output <file>', 'where to write it')
    .action(async (mediaId: string, { output }: { readonly output: string }, self: Command) => {
      const { downloadMedia } = await import('./media')
      await downloadMedia(self, mediaId, output, terminal)
    })
}
