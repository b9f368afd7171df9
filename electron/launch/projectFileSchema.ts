import { projectFile } from '../../shared/model/projectFile.ts';
import { z } from '../../shared/model/zod.ts';

/**
 * The format of the project file as a JSON Schema (draft 2020-12), from the models that validate it. What holds between parts of the
 * file (sums, ids that must exist) no schema can say: `common-ground validate` checks it.
 */
export function projectFileSchema(): string {
  const schema = z.toJSONSchema(projectFile, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
  });
  const described = {
    $schema: schema.$schema,
    title: 'Common Ground project',
    description: 'One project of one client: what was agreed, what happened, what was complained of.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
