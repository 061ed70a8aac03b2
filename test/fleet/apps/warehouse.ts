import { type App, Stack } from 'aws-cdk-lib';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as redshift from 'aws-cdk-lib/aws-redshift';

/** A warehouse and a search domain. */
export function build(app: App): void {
  const stack = new Stack(app, 'Analysis');
  new redshift.CfnCluster(stack, 'Warehouse', { clusterType: 'single-node', dbName: 'facts', masterUsername: 'keeper', manageMasterPassword: true, nodeType: 'ra3.large' });
  new opensearch.Domain(stack, 'Search', { version: opensearch.EngineVersion.OPENSEARCH_2_13 });
  new opensearch.Domain(stack, 'Older', { version: opensearch.EngineVersion.ELASTICSEARCH_6_8, ebs: { volumeSize: 20 }, enableVersionUpgrade: true });
}
