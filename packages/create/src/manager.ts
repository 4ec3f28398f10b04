export const MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'] as const

export type Manager = (typeof MANAGERS)[number]

/** The package manager that started the program, as it calls itself; npm if none did. */
export function managerOf({ npm_config_user_agent: agent = '' }: NodeJS.ProcessEnv): Manager {
  return MANAGERS.find((manager) => agent.startsWith(`${manager}/`)) ?? 'npm'
}
