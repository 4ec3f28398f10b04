export interface PlatformOptions {
  /** Where the platform's API is: another of its domains, or the simulator. `https://api.weixin.qq.com` unless given. */
  readonly baseUrl?: string
}

export function joinUrl(options: PlatformOptions, path: string): string {
  return `${(options.baseUrl ?? 'https://api.weixin.qq.com').replace(/\/+$/, '')}${path}`
}
