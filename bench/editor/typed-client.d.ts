import type * as Client from '@wx/client'

/** The methods as a package declares them: in a declaration file, which an editor does not check. */
export declare const wx: {
  get<P extends Client.GetPath, Args = Client.GetArgs<P>>(path: P, ...args: Client.Settled<Args>): Promise<Client.GetAnswer<P>>
  post<P extends Client.PostPath, Args = Client.PostArgs<P>>(path: P, ...args: Client.Settled<Args>): Promise<Client.PostAnswer<P>>
}
