// The guide shows these frameworks. They are large, so they are not installed here; these are the parts that the guide
// uses. `tests/frameworks` runs the same lines with the real ones.
declare module 'next/server' {
  export function after(task: Promise<unknown>): void
}

declare module '@nestjs/common' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: Error) => void) => void
  export interface MiddlewareConsumer {
    apply(middleware: Middleware): { forRoutes(path: string): MiddlewareConsumer }
  }
  export interface NestModule {
    configure(consumer: MiddlewareConsumer): void
  }
  export function Module(metadata: object): (target: new () => unknown) => void
}

declare module 'h3' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: Error) => void) => void
  export function fromNodeMiddleware(middleware: Middleware): object
}

declare module 'elysia' {
  export class Elysia {
    mount(path: string, answer: (request: Request) => Promise<Response>): this
    listen(port: number): this
  }
}
