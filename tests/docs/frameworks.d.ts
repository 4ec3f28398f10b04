// The guide shows these frameworks. They are large, so they are not installed here; these are the parts that the guide
// uses. `tests/frameworks` runs the same files with the real ones.
declare module 'next/server' {
  export function after(task: Promise<unknown>): void
}

declare module 'reflect-metadata'

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

declare module '@nestjs/core' {
  export const NestFactory: { create(module: new () => unknown): Promise<{ listen(port: number): Promise<unknown> }> }
}

declare module '@midwayjs/core' {
  type Class = new () => unknown
  export interface IMiddleware<Context, Next> {
    resolve(): (context: Context, next: Next) => unknown
    match(context: Context): boolean
  }
  export interface IMidwayGlobalContainer {
    bindClass(target: Class): void
  }
  export function Configuration(options: object): (target: Class) => void
  export function Middleware(): (target: Class) => void
  export function initializeGlobalApplicationContext(options: object): Promise<IMidwayGlobalContainer>
}

declare module '@midwayjs/koa' {
  import type { Context, Next } from 'koa'

  export type { Context }
  export type NextFunction = Next
  export interface Application {
    getMiddleware(): { insertFirst(middleware: new () => unknown): void }
  }
}

declare module 'h3' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: Error) => void) => void
  export function fromNodeMiddleware(middleware: Middleware): object
}

declare module 'elysia' {
  export class Elysia {
    mount(path: string, answer: (request: Request) => Promise<Response>): this
    get(path: string, answer: () => string): this
    listen(port: number): this
  }
}
