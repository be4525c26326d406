/** A step of an Arazzo document. */
export type ArazzoStep = Readonly<Record<string, unknown>> & { readonly stepId: string };

type Sent = { readonly payload?: unknown; readonly path?: Readonly<Record<string, string>> };

/** Creates a step that calls the control API. @param status the status that it must be answered with */
export function controlStep(
  stepId: string,
  operation: string,
  status: number,
  { payload, path = {} }: Sent = {},
): ArazzoStep {
  const parameters = Object.entries(path).map(([name, value]) => ({ name, in: 'path', value }));
  return {
    stepId,
    operationId: `$sourceDescriptions.paystub.${operation}`,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(payload === undefined ? {} : { requestBody: { contentType: 'application/json', payload } }),
    successCriteria: [{ condition: `$statusCode == ${status}` }],
  };
}
