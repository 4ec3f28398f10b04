/** `pnpm site:dev`: the site in development, without the API reference. The pages follow their files. */
import { watch } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vitepress'
import { root } from '../sources/page'
import { writePages } from './write-pages'

writePages()
const server = await createServer(join(root, 'site'))
await server.listen()
server.printUrls()
for (const folder of ['docs', 'site/pages']) watch(join(root, folder), { recursive: true }, () => writePages())
