import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  validateSchema,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { buildDemarcheSchema } from '../../src/serve/schema.js';
import { printSchemaFile } from '../../src/serve/schema-file.js';

/** Lists that are read from the top down. */
const FORWARD_ONLY = new Set(['search', 'conflicts', 'timeline']);

interface Described {
  where: string;
  description: string | null | undefined;
}

/** Every element of the schema that a client meets, with its description. */
function elements(schema: GraphQLSchema): Described[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  return [
    { where: 'schema', description: schema.description },
    ...types.flatMap(elementsOf),
    ...schema
      .getDirectives()
      .filter((directive) => !isSpecifiedDirective(directive))
      .map(({ name, description }) => ({ where: `@${name}`, description })),
  ];
}

function elementsOf(type: GraphQLNamedType): Described[] {
  const own = [{ where: type.name, description: type.description }];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().map(({ name, description }) => ({ where: `${type.name}.${name}`, description })),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [
      ...own,
      ...fields.map(({ name, description }) => ({ where: `${type.name}.${name}`, description })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap(({ name, description, args }) => [
      { where: `${type.name}.${name}`, description },
      ...args.map((arg) => ({ where: `${type.name}.${name}(${arg.name})`, description: arg.description })),
    ]),
  ];
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Lists that cannot grow long: parts of one object, what was asked for one by one, and a path. */
const SHORT_LISTS = [
  'Actor.names',
  'Actor.offices',
  'Conflict.positions',
  'ConflictPosition.claims',
  'Meeting.conflicts',
  'Meeting.history',
  'Meeting.participants',
  'Meeting.topics',
  'Query.nodes',
  'Query.path',
  'Stance.about',
  'Stance.conflicts',
  'Stance.history',
  'Tenure.claims',
];

describe('the schema', () => {
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = await buildDemarcheSchema();
  });

  it('is sound', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument and value, in whole sentences', () => {
    const all = elements(schema);
    expect(all.length).toBeGreaterThan(250);
    const poor = all.filter(({ description }) => !description || !/^[A-Z“"`].{5,}[.)]$/s.test(description));
    expect(poor).toEqual([]);
  });

  it('is the committed schema.graphql', async () => {
    expect(readFileSync('schema.graphql', 'utf8')).toBe(await printSchemaFile());
  });

  it('has a connection wherever a list can grow, paged both ways but for few', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__'))
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const lists = fields
      .filter(({ type, field }) => isList(field.type) && !type.name.endsWith('Connection'))
      .map(({ type, field }) => `${type.name}.${field.name}`);
    expect(lists.sort()).toEqual(SHORT_LISTS);
    const connections = fields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(15);
    for (const { field } of connections) {
      const names = field.args.map((arg) => arg.name);
      expect(names).toEqual(
        expect.arrayContaining(
          FORWARD_ONLY.has(field.name) ? ['first', 'after'] : ['first', 'after', 'last', 'before'],
        ),
      );
    }
  });

  it('speaks of objects and never of their ids', () => {
    const names = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.keys(type.getFields()));
    expect(names.filter((name) => /[a-z]Ids?$/.test(name))).toEqual([]);
  });

  it('gives its own scalars the address of what specifies them', () => {
    for (const name of ['DateTime', 'PartialDate']) {
      expect(schema.getType(name)).toMatchObject({
        specifiedByURL: expect.stringMatching(/^https:/) as string,
      });
    }
  });
});
