import * as z from 'zod';

/**
 * What one supplier asks of those who print its copy. A contract overrides everything published or observed, which is
 * why this is configuration and not law in code.
 */
export const supplierPolicy = z.strictObject({
  /** Agency id, or "*" for suppliers without a policy of their own. */
  supplier: z.string().min(1),
  version: z.string().default('1'),
  /** The agency has to be named. */
  requireCredit: z.boolean(),
  /** The agency's own author byline has to stay. */
  requireByline: z.enum(['if-verbatim', 'always', 'never']),
  requireDateline: z.boolean(),
  /** The person stays in the picture credit. */
  requirePhotographer: z.boolean(),
  /** Template of the credit line of mixed copy: "{own}/{agency}". */
  creditWhenMixed: z.string().default('{own}/{agency}'),
  copyrightLine: z.string().optional(),
  translatorRequired: z.boolean().default(false),
  retractionsMustPropagate: z.boolean().default(true),
  basis: z.enum(['contract', 'published-guideline', 'observed']),
});
export type SupplierPolicy = z.infer<typeof supplierPolicy>;
