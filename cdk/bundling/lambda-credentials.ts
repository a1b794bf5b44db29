/**
 * Stands in the bundles for @aws-sdk/credential-provider-node, which looks for credentials in nine places and brings clients
 * for STS, SSO and sign-in along to do it (110 kB). Lambda gives them in the environment, and nowhere else.
 */
export function defaultProvider() {
  return async () => ({
    accessKeyId: present('AWS_ACCESS_KEY_ID'),
    secretAccessKey: present('AWS_SECRET_ACCESS_KEY'),
    sessionToken: present('AWS_SESSION_TOKEN'),
  });
}

function present(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: this bundle runs on Lambda, which sets it`);
  return value;
}
