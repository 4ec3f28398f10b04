export declare function say(url: string, token: string, content: string): Promise<string | undefined>
