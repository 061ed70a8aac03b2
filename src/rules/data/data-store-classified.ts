import { CLASSIFICATION_TAGS } from '../../model/classification';
import { pass } from '../../model/outcome';
import { classOf } from '../helpers/classified';
import { DATA_STORES, TERRAFORM_DATA_STORES } from '../helpers/data-stores';
import { Tags } from '../helpers/tags';
import { type Check, defineRule } from '../rule';

const check: Check = (store) => {
  const declared = classOf(store);
  if (declared !== undefined) { return pass({ pointer: store.resource.entryPointer, operator: 'classified', actual: declared }); }
  const tags = new Tags(store);
  // A tag that is there and was not understood holds none of the known classes, or is known only at deploy time.
  return tags.value.judge(tags.has(CLASSIFICATION_TAGS) === undefined ? undefined : false, 'contains', 'data-classification: public, internal, confidential, restricted or personal');
};

export default defineRule({
  title: 'Data store declares the class of its data',
  failure: 'Data store does not say what class of data it holds',
  control: 'RET-03',
  severity: 'warning',
  optIn: 'Which classes there are, and where they are recorded, is decided with the data inventory.',
  rationale: 'Protection, retention and disclosure follow from the class of the data, so it has to be known where the data is.',
  fix: {
    cdk: 'DataClassification.of(bucket).set(DataClass.CONFIDENTIAL)',
    cloudformation: 'Tags: [{ Key: data-classification, Value: confidential }]',
    terraform: 'tags = { data-classification = "confidential" }',
  },
  equivalents: {},
  catalogue: ['s3-data-classification-tag', 'data-classification-tags-all'],
  references: ['https://docs.aws.amazon.com/whitepapers/latest/data-classification/data-classification-overview.html'],
  cloudformation: Object.fromEntries(DATA_STORES.map((type) => [type, check])),
  terraform: Object.fromEntries(TERRAFORM_DATA_STORES.map((type) => [type, check])),
});
