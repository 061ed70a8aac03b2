export * from './cdk/presets';
export * from './cdk/props';
export * from './cdk/scope';
export * from './cdk/soc2';
export * from './cdk/soc2-checks';
export * from './cdk/waivers';
export * as rules from './cdk/rules';
