import { Aws } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { StageSettings } from './stage-settings.ts';

/** Where alarms and the budget are told, and who listens. More listeners (a pager, a chat) subscribe to the topic. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, stage: string, settings: StageSettings) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      topicName: `cobyline-${stage}-alarms`,
      displayName: `Cobyline ${stage}`,
      enforceSSL: true,
    });
    // A topic with a policy of its own (enforceSSL makes one) loses the default one, which let CloudWatch in: without
    // this statement the alarms would change their state and tell nobody.
    for (const service of ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com']) {
      this.topic.addToResourcePolicy(
        new PolicyStatement({
          sid: `From${service.split('.')[0]}`,
          principals: [new ServicePrincipal(service)],
          actions: ['sns:Publish'],
          resources: [this.topic.topicArn],
          conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
        }),
      );
    }
    if (settings.alarmEmail !== undefined) this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    if (settings.monthlyBudgetDollars !== undefined) this.budget(stage, settings.monthlyBudgetDollars);
  }

  /**
   * Tells when the month's bill is forecast to go over, and when it has. Counts what carries the stack's tags, so
   * the tags `service` and `stage` have to be activated for cost allocation once (docs/operate.md).
   */
  private budget(stage: string, dollars: number): void {
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `cobyline-${stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollars, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:service$cobyline`, `user:stage$${stage}`] },
      },
      notificationsWithSubscribers: [this.whenOver('FORECASTED'), this.whenOver('ACTUAL')],
    });
  }

  private whenOver(notificationType: 'FORECASTED' | 'ACTUAL'): CfnBudget.NotificationWithSubscribersProperty {
    return {
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold: 100,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'SNS', address: this.topic.topicArn }],
    };
  }
}
