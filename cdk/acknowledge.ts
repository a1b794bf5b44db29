import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts findings of cdk-nag or of CDK's own validation, here and nowhere else in the stack. A reason is what a
 * reviewer of next year needs to agree or to object, so it is never "not needed".
 * @param findings reason by finding, "AwsSolutions-S1" or "AwsSolutions-IAM5[Resource::...]"
 */
export function acknowledge(construct: IConstruct, findings: Readonly<Record<string, string>>): void {
  Validations.of(construct).acknowledge(
    ...Object.entries(findings).map(([finding, reason]) => ({ id: withPack(finding), reason })),
  );
}

function withPack(finding: string): string {
  return finding.startsWith('AwsSolutions-') ? `AwsSolutions::${finding}` : finding;
}
