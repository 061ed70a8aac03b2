/** Stands in a plan where a value is known only after apply, with the addresses of the resources that it may come from. */
export const AFTER_APPLY = '$known-after-apply';

/** Stands beside it where the configuration does not give the argument. */
export const LEFT_TO_PROVIDER = '$left-to-provider';

/** Stands in the entry of a resource for what the configuration may say, and a plan or a state does not show. */
export const NOT_SHOWN = { [AFTER_APPLY]: [], $hidden: true } as const;
