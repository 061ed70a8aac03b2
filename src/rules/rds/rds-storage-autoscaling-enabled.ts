import { notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

function grows(maximum: Value, allocated: Value, engine: Value): Outcome {
  if (engine.text()?.toLowerCase().startsWith('aurora') === true) { return notApplicable('the storage of Aurora grows by itself'); }
  const now = allocated.number();
  const some = maximum.atLeast(now === undefined ? 1 : now + 1);
  return now === undefined && allocated.isUnknown && some.status === 'pass' ? undecided('how much storage there is at first is known only at deploy time', allocated.evidence('readable')) : some;
}

export default defineRule({
  title: 'Database storage grows with its content',
  failure: 'Database stops when its storage is full',
  control: 'AVL-03',
  severity: 'warning',
  optIn: 'An alarm on free storage, and somebody who acts on it, do the same where growth is known.',
  rationale: 'A database without free storage refuses every write.',
  fix: {
    cdk: 'maxAllocatedStorage: 1000',
    cloudformation: 'MaxAllocatedStorage: above AllocatedStorage',
    terraform: 'max_allocated_storage: above allocated_storage',
  },
  equivalents: {},
  catalogue: ['rds-storage-autoscaling'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => grows(instance.at('MaxAllocatedStorage'), instance.at('AllocatedStorage'), instance.at('Engine'))),
  },
  terraform: {
    aws_db_instance: (instance) => grows(instance.at('max_allocated_storage').orDefault(0), instance.at('allocated_storage'), instance.at('engine')),
  },
});
