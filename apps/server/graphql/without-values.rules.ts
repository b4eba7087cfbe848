/**
 * What GraphQL says of a wrong document or variable, without the values in it: they may be somebody's numbers, and error
 * messages end up in logs and tickets. Names of the schema stay.
 */
export function withoutValues(message: string): string {
  return message
    .replace(/^(Variable "\$\w+" got) invalid value [^]*$/, (said: string, head: string) => {
      // the last such place: what stands before may be text of the value
      const place = /^[^]* at "([\w.[\]$]+)"; /.exec(said)?.[1] ?? /; Field ([\w.[\]$]+) /.exec(said)?.[1];
      return `${head} an invalid value${place ? ` at "${place}"` : ''}.`;
    })
    .replace(/( cannot represent [^:"]*value): [^]*$/, '$1.')
    .replace(/(, found(?: \w+)?|Unexpected \w+) "[^]*$/, '$1 another.')
    .replace(/^Value "[^]*" does not exist in "(\w+)" enum[^]*$/, 'The value does not exist in "$1" enum.');
}
