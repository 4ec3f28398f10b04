/* The parts of the other packages that are used; those two bring no types. */

declare module 'wechat' {
  interface Answer {
    reply(content: string): void
  }
  type Middleware = (request: object, response: object, next: (error?: unknown) => void) => void
  export default function wechat(
    config: object | string,
    handler: (request: { weixin: { Content: string } }, response: Answer) => void,
  ): Middleware
}

declare module 'co-wechat' {
  type Middleware = (ctx: object, next: () => Promise<void>) => Promise<void>
  export default function wechat(config: object | string): {
    middleware(handler: (message: { Content: string }) => Promise<string>): Middleware
  }
}
