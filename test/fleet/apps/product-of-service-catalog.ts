import { type App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as servicecatalog from 'aws-cdk-lib/aws-servicecatalog';

/** A product that people of the company start for themselves. */
export function build(app: App): void {
  const stack = new Stack(app, 'Catalog');
  const portfolio = new servicecatalog.Portfolio(stack, 'Portfolio', { displayName: 'Machines', providerName: 'Platform' });
  const product = new Machine(stack, 'Machine');
  portfolio.addProduct(new servicecatalog.CloudFormationProduct(stack, 'Product', {
    productName: 'Machine', owner: 'Platform', productVersions: [{ cloudFormationTemplate: servicecatalog.CloudFormationTemplate.fromProductStack(product) }],
  }));
}

class Machine extends servicecatalog.ProductStack {
  constructor(scope: Stack, id: string) {
    super(scope, id);
    // The flag of new apps would have the CDK itself ask for a place for code, which a product does not have.
    this.node.setContext('@aws-cdk/aws-ec2:restrictDefaultSecurityGroup', false);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2, natGateways: 0 });
    new ec2.SecurityGroup(this, 'Group', { vpc });
    new s3.Bucket(this, 'Files');
  }
}
