import { join } from 'node:path'
import type { NextConfig } from 'next'

/** Only a project of this repository needs these: its packages are links to folders outside of it. */
const config: NextConfig = {
  turbopack: { root: join(import.meta.dirname, '../../..') },
  typescript: { ignoreBuildErrors: true },
}

export default config
