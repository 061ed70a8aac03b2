/** Services that publish to topics and queues on behalf of the account. */
export const PUBLISHERS = ['backup', 'budgets', 'cloudwatch', 'config', 'costalerts', 'events', 's3', 'sns'].map((service) => `${service}.amazonaws.com`);
