import { defineConfig } from 'vitest/config'

/** Apart from vite.config.ts, whose root is the page's folder. */
export default defineConfig({ test: { include: ['src/**/*.test.ts', 'web/**/*.test.ts'] } })
