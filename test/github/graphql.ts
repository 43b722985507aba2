import { schema as github } from "@octokit/graphql-schema";
import { buildSchema, graphql } from "graphql";

const schema = buildSchema(github.idl, { assumeValidSDL: true });

/** Answers a query as GitHub's own schema has it: what is not in the schema is refused, what is asked for is given. */
export async function answerQuery(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  root: unknown,
): Promise<{ readonly data?: unknown; readonly errors?: readonly unknown[] }> {
  const { data, errors } = await graphql({ schema, source: query, rootValue: root, variableValues: variables });
  if (errors === undefined) return { data };
  return {
    data,
    errors: errors.map(({ message, extensions }) => ({ message, type: extensions["type"] ?? "INVALID" })),
  };
}
