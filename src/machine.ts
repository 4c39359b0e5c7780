/** What looks at a machine or draws one: the second bundle, which the command loads when one of these is asked for. */
export {};
