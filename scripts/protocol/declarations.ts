import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../libs/shared/src');

/** A field as it is written in a type. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  /** What its comment says; empty without one. */
  readonly comment: string;
}

/** The members of a union of object types, each as its fields. */
export function unionIn(file: string, name: string): readonly (readonly Field[])[] {
  const alias = parsed(file).statements.find(
    (each): each is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(each) && each.name.text === name,
  );
  if (!alias || !ts.isUnionTypeNode(alias.type)) throw new Error(`${file} has no union ${name}.`);
  return alias.type.types.filter(ts.isTypeLiteralNode).map(({ members }) => fieldsOf(members));
}

/** The interfaces of a file that describe data, by name. */
export function interfacesIn(file: string): Record<string, readonly Field[]> {
  const declared = parsed(file).statements.filter(ts.isInterfaceDeclaration);
  const found = declared
    .map((each) => [each.name.text, withInherited(each, declared)] as const)
    .filter(([, fields]) => fields.every(({ type }) => !type.includes('=>')));
  return Object.fromEntries(found);
}

/** Its own fields behind those of the interfaces of the same file that it extends. */
function withInherited(
  { heritageClauses, members }: ts.InterfaceDeclaration,
  declared: readonly ts.InterfaceDeclaration[],
): readonly Field[] {
  const names = (heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText()));
  const above = declared.filter(({ name }) => names.includes(name.text));
  return [...above.flatMap((each) => withInherited(each, declared)), ...fieldsOf(members)];
}

/** Types leave nothing behind when the program runs, so they are read where they are written. */
function parsed(file: string): ts.SourceFile {
  const text = readFileSync(join(root, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

const fieldsOf = (members: ts.NodeArray<ts.TypeElement>): readonly Field[] =>
  members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    type: (member.type?.getText() ?? '').replaceAll('readonly ', ''),
    optional: member.questionToken !== undefined,
    comment: ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member)[0]?.comment) ?? '',
  }));
