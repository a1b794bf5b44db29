/** The module that CloudFront's JavaScript runtime 2.0 brings ("Helper methods for key value stores"). */
declare module 'cloudfront' {
  interface KeyValueStoreHandle {
    /** Rejects when there is no such key. */
    get(key: string, options?: { readonly format: 'string' }): Promise<string>;
  }
  const cloudfront: { kvs(): KeyValueStoreHandle };
  export default cloudfront;
}
