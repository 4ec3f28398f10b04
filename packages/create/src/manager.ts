/** The package manager that started the program, as it calls itself; npm if none did. */
export function managerOf({ npm_config_user_agent = '' }: NodeJS.ProcessEnv): string {
  return /^(?:npm|pnpm|yarn|bun)(?=\/)/.exec(npm_config_user_agent)?.[0] ?? 'npm'
}
